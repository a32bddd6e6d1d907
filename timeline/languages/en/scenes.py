"""Words of the captions of pictures, which tell in the present what they show of a day that is over."""

from __future__ import annotations

SHOWING = frozenset(
    """sit sits walk walks carry carries wave waves shout shouts chant chants kneel kneels hug hugs weep weeps smile smiles
    gesture gestures crouch crouches""".split()
)
"""What one sees people do; nobody announces it, and nobody does it for long, as one waits or watches."""

NOT_SEEN = frozenset("out off away on over through".split())
"""Behind "walk" or "carry" these tell of something else: "as workers walk out"."""

PLACED: dict[str, frozenset[str]] = {
    "stand": frozenset("by guard near nearby outside behind beside around next in on at atop watch".split()),
    "shake": frozenset({"hands"}),
    "look": frozenset({"on"}),
}
"""Verbs that only tell what one sees with one of these behind: "stand guard", and not "stand firm"."""

SHOWN = frozenset(
    "gather march hold holds arrive arrives leave leaves return returns head follow travel take takes visit visits bury".split()
)
"""Forms of the present that mostly tell of what is set down, and in a caption of what is seen."""

AROUND = frozenset("around outside beside behind beneath underneath amid alongside atop".split())
"""Behind "gather" these tell where people are seen."""

HELD = frozenset(
    """candle candles banner banners placard placards sign signs flag flags portrait portraits poster posters picture pictures
    photograph photographs photo photos hand hands flower flowers umbrella umbrellas torch torches bottles balloons child baby""".split()
)
"""What one sees people hold; a vigil or talks are held on a day that is announced."""

OWNED = frozenset("a an the their his her its up of on two three big large small lit burning white black red".split())
"""Between "hold" and such a thing."""
