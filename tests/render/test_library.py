from __future__ import annotations

import re

import pytest
from plotly.offline import get_plotlyjs

from timeline.render.library import slimmed

BUNDLE = r"""/* the licence */ (root, () => {
"use strict";var Plotly=(()=>{var make=Object.create;
var W=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),E=(e)=>()=>e();
var core=W((e,t)=>{t.exports={register:()=>`}${`{${"}"}`}`,odd:/[/}]{/.test("}")}});
function used(e={}){return e}function idle(e={}){return idle2(e)}
var idle2=W(e=>{e.a="idle"});var shape={};fill(shape,{default:()=>used});var late,init=E(()=>{late=1});
var bar=W((e,t)=>{t.exports={moduleType:"trace",name:"bar",plot:()=>used()}});var barOf=W((e,t)=>{t.exports=bar()});
var pie=W((e,t)=>{t.exports={moduleType:"trace",name:"pie",plot:idle,shape,init}});
var pieOf=W((e,t)=>{t.exports=pie()});
var entry=W((e,t)=>{var c=core();c.register([barOf(),pieOf()]);t.exports=c});return entry();})();
/* the others' licences */
return Plotly;
}));"""


def test_what_no_kept_trace_needs_is_left_out_and_the_rest_is_as_it_was() -> None:
    found = slimmed(BUNDLE, {"bar"})
    for gone in ("pie", "idle", "idle2", "shape", "late"):
        assert not re.search(rf"\b{gone}\b", found), gone
    for kept in ("the licence", "the others' licences", "c.register([barOf()])", "function used(e={}){return e}"):
        assert kept in found
    assert slimmed(BUNDLE, {"bar", "pie"}) == BUNDLE


@pytest.mark.parametrize(
    "script",
    [
        "",
        "window.Plotly = {}",
        BUNDLE.replace("return entry();})();", ""),
        BUNDLE.replace("c.register([barOf(),pieOf()])", "c.register(all)"),
        BUNDLE.replace("barOf(),", "nowhere(),"),
        BUNDLE.replace("var Plotly", "let Plotly"),
    ],
)
def test_a_script_of_another_shape_is_left_whole(script: str) -> None:
    assert slimmed(script, {"bar"}) == script


def test_of_the_plotly_installed_here_a_quarter_is_left() -> None:
    whole = get_plotlyjs()
    found = slimmed(whole)
    assert len(found) < len(whole) * 0.3
    assert {"scatter", "bar"} <= set(re.findall(r'moduleType:"trace",name:"(\w+)"', found))
    assert whole[: whole.index("var Plotly")] == found[: found.index("var Plotly")]
    licences = whole[whole.rindex("})();") :]
    assert "MIT" in licences
    assert found.endswith(licences)
