"A strategy is a score per patch; the K lowest stay."
from glip.core.names import lazy_attributes
__getattr__, __dir__ = lazy_attributes(__name__, __path__)
