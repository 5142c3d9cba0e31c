"A run is a folder: its parameters, its name, its records, its lock."
from glip.core.names import lazy_attributes
__getattr__, __dir__ = lazy_attributes(__name__, __path__)
