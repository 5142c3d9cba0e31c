"Two towers, their loss, open_clip in and out, and masks in somebody else's model."
from glip.core.names import lazy_attributes
__getattr__, __dir__ = lazy_attributes(__name__, __path__)
