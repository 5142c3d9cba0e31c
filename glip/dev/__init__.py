"The repository's own work: checks, measurements, baselines."
from glip.core.names import lazy_attributes
__getattr__, __dir__ = lazy_attributes(__name__, __path__)
