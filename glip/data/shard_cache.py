import os, io
class ShardCache:
    def __init__(self, folder, max_bytes, tries=None, threads=4): self.folder=folder; self.max_bytes=max_bytes; self.waited=0.
    def open(self, file):
        from .addresses import _fs
        fs,p=_fs(file.address); return io.BytesIO(fs.cat_file(p))
    def ahead(self, files): pass
