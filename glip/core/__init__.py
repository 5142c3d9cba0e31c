"What every room stands on: errors in one sentence, processes, progress, packages."
from glip.core.names import lazy_attributes
__getattr__, __dir__ = lazy_attributes(__name__, __path__)
