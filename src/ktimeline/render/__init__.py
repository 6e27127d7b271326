"""The figure (plain data), the page and its assets, and the picture."""

from ktimeline.render.figure import Lanes, to_figure, to_plotly
from ktimeline.render.page import PlotlyJs, to_html, write_html
from ktimeline.render.pictures import PictureError, PictureFormat, to_picture, write_picture

__all__ = [
    "Lanes", "PictureError", "PictureFormat", "PlotlyJs", "to_figure", "to_html", "to_picture",
    "to_plotly", "write_html", "write_picture",
]  # fmt: skip
