from configparser import ConfigParser
from setuptools import find_packages, setup

settings = ConfigParser(delimiters=['='])
settings.read('settings.ini', encoding='utf-8')
about = settings['DEFAULT']

setup(
    name=about['lib_name'],
    version=about['version'],
    description=about['description'],
    long_description=open('README.md', encoding='utf-8').read(),
    long_description_content_type='text/markdown',
    author=about['author'],
    license='Apache-2.0',
    packages=find_packages(include=['paper_repro', 'paper_repro.*']),
    python_requires='>=' + about['min_python'],
    # torch: the oldest that the core's tests passed with; fastcore 2 breaks nbdev 2, which wrote the modules' `patch`
    install_requires=['torch>=2.9', 'torchvision', 'safetensors', 'filelock', 'pillow>=10.1', 'bleach', 'latex2mathml', 'fastcore<2', 'numpy', 'pandas', 'scipy', 'scikit-learn', 'matplotlib',
                      'seaborn', 'tqdm', 'papermill', 'ipykernel', 'jupyterlab', 'ipywidgets'],
    extras_require={
        # nbdev 3 refuses settings.ini; without the upper bounds nbdev 2.4.14 breaks at import
        'dev': ['nbdev==2.4.14', 'fastcore<2', 'execnb<0.2', 'ghapi<2', 'fastgit<0.1', 'foolbox', 'pyautoattack', 'voila',
                'playwright', 'distributed', 'cryptography'],
        'autoattack': ['pyautoattack'],  # 42 MB, nearly all of it an example network that is never loaded
        'workers': ['distributed', 'cryptography'],  # 8 MB; without cryptography other users of a machine can reach its workers
    },
    entry_points={
        'console_scripts': ['paper-repro = paper_repro.reporting.cli:main'],
        'nbdev': ['paper_repro = paper_repro._modidx:d'],
    },
)
