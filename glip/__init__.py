"Masked language-image pre-training: which patches to keep."
__version__ = "0.1.0"

from .install import tell_missing
tell_missing()

def __getattr__(name):
    "The module `glip.<name>`, imported when it is first asked for: `import glip` alone is light."
    from importlib import import_module
    if name.startswith('_'): raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    try: return import_module(f'{__name__}.{name}')
    except ModuleNotFoundError as e:
        if e.name != f'{__name__}.{name}': raise
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}') from None

def __dir__():
    from pkgutil import iter_modules
    return [*globals(), *(m.name for m in iter_modules(__path__))]
