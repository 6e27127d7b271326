"""A timeline that ends a cell of a notebook shows itself."""

from __future__ import annotations

import json

import pytest

import ktimeline as kt

pio = pytest.importorskip("plotly.io")


def test_a_notebook_shows_the_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pio.renderers, "default", "plotly_mimetype")
    article = kt.Article(
        id="a", text="The bridge at Alder was opened on 3 May 2017.", title="Alder"
    )
    timeline = kt.build(article)
    bundle = timeline._repr_mimebundle_()
    figure = bundle["application/vnd.plotly.v1+json"]
    assert "bridge at Alder" in json.dumps(figure["data"])
    assert figure["layout"] == timeline.to_figure().to_plotly_json()["layout"]
