"Shards, their order by step, and the embedded data sets."
from glip.core.names import lazy_attributes
__getattr__, __dir__ = lazy_attributes(__name__, __path__)
