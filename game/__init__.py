"""The Price of Armistice: what promise is worth an armistice?"""

__version__ = "0.1.0"
