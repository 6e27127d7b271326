"""How Sphinx builds the site: `make docs`. Nothing on it is fetched, then or when it is opened."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "extensions"))

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

from ktimeline import __version__

project = "ktimeline"
author = "The ktimeline authors"
project_copyright = "the ktimeline authors, MIT licence"
release = version = __version__
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.viewcode",
    "columns",
    "commands",
    "notebooks",
    "offline",
    "signatures",
]
exclude_patterns = ["extensions"]

# A heading is a target for links from other pages; a link to one that is not there is an error.
myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]

# Docstrings quote code in single backticks.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80
add_module_names = False
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = "ktimeline"
html_static_path = ["extensions/static"]
html_css_files = ["site.css"]
html_show_sphinx = False
html_copy_source = False
html_theme_options = {
    "sidebar_hide_name": False,
    "light_css_variables": {
        "font-stack": '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif',
        "font-stack--monospace": 'Menlo, Consolas, "Liberation Mono", monospace',
        "color-brand-primary": "#1f5a8c",
        "color-brand-content": "#1f5a8c",
        "color-brand-visited": "#5a4a8c",
    },
    "dark_css_variables": {
        "color-brand-primary": "#8fc1ea",
        "color-brand-content": "#8fc1ea",
        "color-brand-visited": "#b9a8ea",
    },
}
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "github-dark"


def _lead_to_pages(app: Sphinx, page: str, source: list[str]) -> None:
    """Let links to files above this folder, which a forge follows, lead to their pages here."""
    source[0] = source[0].replace("](../CONTRIBUTING.md", "](contributing.md")


def setup(app: Sphinx) -> None:
    """Connect what is done to the pages, and choose how blocks are coloured."""
    app.connect("source-read", _lead_to_pages)
    app.add_lexer("csv", TextLexer)  # tables are not coloured,
    app.add_lexer("markdown", TextLexer)  # and front matter would be taken for a heading
