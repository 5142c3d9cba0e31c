"One run: the model and its batches, a step, the loop, papermill's plugin."
from glip.core.names import lazy_attributes
__getattr__, __dir__ = lazy_attributes(__name__, __path__)
