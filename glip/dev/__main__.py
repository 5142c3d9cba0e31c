"`python -m glip.dev`: see glip/dev/chores.py."
from runpy import run_module

if __name__ == '__main__':
    run_module('glip.dev.chores', run_name='__main__', alter_sys=True)
