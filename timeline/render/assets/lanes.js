"use strict";
// The lanes of plotly's layout, for lanes of any height: as figure_layout in figure.py.

const LANE_BAND = "rgba(128,132,140,0.07)";
const LANE = "lane";

const pitchOf = (count) => (count <= 80 ? 20 : count <= 300 ? 16 : 13);

const laneParts = ({ lanes, height }, { head, foot, longest }) => {
  const { slider, gap } = data.figure.rules;
  const inner = slider + gap + height;
  const edge = (slider + gap - 4) / inner;
  return {
    height: Math.round(inner + head + foot),
    thickness: slider / inner,
    yaxis: { range: [height, 0], domain: [1 - height / inner, 1] },
    yaxis2: { domain: [edge, edge + 1 / 4000] },
    shapes: lanes.filter((_, at) => at % 2 === 0).map(({ top, bottom }) => ({
      name: LANE, type: "rect", layer: "below", xref: "paper", x0: 0, x1: 1, y0: top, y1: bottom, line: { width: 0 }, fillcolor: LANE_BAND,
    })),
    annotations: lanes.map(({ name, top }) => ({
      name: LANE, text: `<b>${plain(directed(shorten(name, longest)))}</b>`, xref: "paper", yref: "y", x: 0, y: top, xanchor: "left", yanchor: "top", xshift: 4, showarrow: false, font: { size: 12 },
    })),
  };
};
