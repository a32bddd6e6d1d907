"""The notebooks run from top to bottom, and are stored without output."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def test_there_are_notebooks() -> None:
    assert [path.name for path in NOTEBOOKS] == ["exploring.ipynb", "quickstart.ipynb"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_is_stored_without_output(path: Path) -> None:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    assert [cell for cell in cells if cell.get("outputs")] == []
    assert len(cells) <= {"quickstart": 10}.get(path.stem, 30)


@pytest.mark.filterwarnings("ignore")  # what the kernel's own packages warn about
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_runs_and_ends_in_a_figure(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=180, kernel_name="python3", resources={"metadata": {"path": str(FOLDER)}}).execute()
    (last, *_) = [cell for cell in reversed(notebook.cells) if cell.cell_type == "code"]
    shown = last.outputs[0]["data"]["application/vnd.plotly.v1+json"]
    assert shown["config"]["showSendToCloud"] is False
    assert len(shown["data"]) > 3
