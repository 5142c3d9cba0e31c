import re
class ShardUnavailable(ValueError):
    def __init__(self, name, why):
        super().__init__(why); self.name = name
def is_address(data): return bool(re.match(r'(s3|memory|https?|hf|gs|flaky)://', str(data)))
def _fs(a):
    import fsspec; return fsspec.core.url_to_fs(a)
def list_folder(address):
    from .files import RemoteFile
    fs,p=_fs(address); r=[]
    for f in fs.ls(p,detail=True) if fs.exists(p) else []:
        if f['type']=='file': r.append(RemoteFile(f['name'].rsplit('/')[-1], f"{address}/{f['name'].rsplit('/')[-1]}", f['size'], str(f.get('created',''))))
    if not r: raise FileNotFoundError(f'{address} is empty')
    return sorted(r,key=lambda f:(len(f.name),f.name))
def list_subfolders(address):
    fs,p=_fs(address); return [f['name'].rsplit('/')[-1] for f in fs.ls(p,detail=True) if f['type']!='file'] if fs.exists(p) else []
def describe(address):
    from .files import RemoteFile
    fs,p=_fs(address); f=fs.info(p); return RemoteFile(address.rsplit('/')[-1],address,f['size'],'')
def read_text_file(address):
    fs,p=_fs(address); return fs.cat_file(p)
