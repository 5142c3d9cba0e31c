"Masked language-image pre-training: which patches to keep."
__version__ = "0.1.0"

from .core.install import report_missing_packages
from .core.names import NAMES, lazy_attributes, keep_old_names
report_missing_packages()
keep_old_names()
__getattr__, __dir__ = lazy_attributes(__name__, __path__, NAMES)
__all__ = [*NAMES]
