"`python -m glip.train`: see glip/train/training.py."
from runpy import run_module

if __name__ == '__main__':
    run_module('glip.train.training', run_name='__main__', alter_sys=True)
