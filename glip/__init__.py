"Masked language-image pre-training: which patches to keep."
__version__ = "0.1.0"

from importlib import import_module as _import_module
