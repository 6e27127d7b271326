"""The figure (plain data), the page and its assets."""

from ktimeline.render.figure import Lanes, to_figure, to_plotly
from ktimeline.render.page import PlotlyJs, to_html, write_html

__all__ = ["Lanes", "PlotlyJs", "to_figure", "to_html", "to_plotly", "write_html"]
