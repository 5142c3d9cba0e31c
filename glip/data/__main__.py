"`python -m glip.data`: see glip/data/commands.py."
from runpy import run_module

if __name__ == '__main__':
    run_module('glip.data.commands', run_name='__main__', alter_sys=True)
