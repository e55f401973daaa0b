// Draws the figures of a page with plotly.js, in place of their drawings. Figures that come later are drawn when they come.
(function () {
  "use strict";
  if (window.analysisFigures) { window.analysisFigures(); return; }

  var colors = __COLORS__;
  var phone = 520;

  function isDark(figure) {
    return getComputedStyle(figure).getPropertyValue("color-scheme").indexOf("dark") >= 0;
  }

  // The data name the colours of a light ground; each has a counterpart on a dark one.
  function inTheme(json, figure) {
    if (!isDark(figure)) return json;
    return json.replace(/#[0-9a-f]{6}/g, function (color) { return colors[color] || color; });
  }

  function element(kind, text) {
    var made = document.createElement("div");
    made.className = kind;
    made.textContent = text;
    return made;
  }

  // Title and source stand beside the chart as text of the page, which wraps on a phone.
  function prepare(chart, figure) {
    var layout = chart.layout;
    var words = { title: layout.meta.title, scale: layout.meta.scale, source: layout.meta.source };
    delete layout.title;
    chart.data.forEach(function (trace) {
      if (!trace.colorbar) return;
      delete trace.colorbar.title;
      if (figure.clientWidth <= phone) trace.colorbar.len = 1;
    });
    layout.annotations = (layout.annotations || []).filter(function (note) { return note.name !== "source"; });
    layout.margin = { l: 10, r: 14, t: layout.meta.top, b: 10, pad: 4 };
    layout.height = layout.meta.height;
    layout.autosize = true;
    // Where a step is as long on both axes, a narrower field is a lower one.
    if (layout.meta.equalSteps) layout.height = layout.meta.top + (layout.meta.height - layout.meta.top) * Math.min(1, figure.clientWidth / layout.width);
    delete layout.width;
    if (figure.clientWidth <= phone) {
      layout.font.size = 11;
      Object.keys(layout).forEach(function (name) {
        if (/^[xy]axis\d*$/.test(name) && layout[name].title) layout[name].title.text = inLines(layout[name].title.text);
      });
      if (layout.meta.columns > 1) oneColumn(layout);
    }
    return words;
  }

  // An axis' title is one line to plotly, however narrow the page.
  function inLines(text) {
    return text.replace(/<br>/g, " ").replace(/(.{20,36}) /g, "$1<br>");
  }

  // Panels that stand side by side are put below each other.
  function oneColumn(layout) {
    var panels = layout.meta.panels;
    var rows = Math.ceil(panels / layout.meta.columns);
    layout.height = layout.meta.height / rows * panels;
    var gap = layout.meta.between / layout.height;
    var height = (1 - gap * (panels - 1)) / panels;
    for (var panel = 0; panel < panels; panel++) {
      var top = 1 - panel * (height + gap);
      layout["xaxis" + (panel > 0 ? panel + 1 : "")].domain = [0, 1];
      layout["yaxis" + (panel > 0 ? panel + 1 : "")].domain = [Math.max(0, top - height), top];
      layout.annotations.forEach(function (note) {
        if (note.name === "panel-" + panel) { note.x = 0; note.y = top; }
      });
    }
  }

  function choose(figure, mark) {
    var list = document.getElementById(mark);
    var details = list && list.closest("details");
    if (!details || !figure.contains(list)) return;
    details.open = true;
    figure.querySelectorAll("section.chosen").forEach(function (other) { other.classList.remove("chosen"); });
    list.classList.add("chosen");
    list.scrollIntoView({ block: "nearest" });
  }

  function onClick(figure, event) {
    var point = event.points[0];
    var mark = Array.isArray(point.pointNumber)
      ? point.pointNumber[0] * point.data.x.length + point.pointNumber[1]
      : point.pointNumber;
    choose(figure, figure.dataset.figure + "-" + point.curveNumber + "-" + mark);
  }

  // Labels whose size is given in steps of the axis grow and shrink with the field.
  function inSteps(place) {
    var axis = place._fullLayout && place._fullLayout.xaxis;
    if (!axis) return;
    var pixels = Math.abs(axis.d2p(1) - axis.d2p(0));
    place.data.forEach(function (trace, at) {
      var sizes = trace.meta && trace.meta.sizes;
      if (!sizes || Math.abs(pixels / (trace.meta.pixels || 1) - 1) < 0.005) return;
      trace.meta.pixels = pixels;
      window.Plotly.restyle(place, { "textfont.size": [sizes.map(function (size) { return Math.max(1, size * pixels); })] }, [at]);
    });
  }

  // Labels that were placed apart stay so where the field is narrower, or the font wider, than was planned: the later one is hidden.
  function apart(place) {
    if (!place.data.some(function (trace) { return trace.meta && trace.meta.apart; })) return;
    var texts = Array.from(place.querySelectorAll(".textpoint text")).filter(function (text) { return text.textContent; });
    // First all are shown, then all are measured, then some are hidden: a page that is changed and measured in turn is laid out anew each time.
    texts.forEach(function (text) { text.style.visibility = ""; });
    var boxes = texts.map(function (text) { return text.getBoundingClientRect(); });
    var kept = [];
    texts.forEach(function (text, at) {
      var box = boxes[at];
      var isFree = kept.every(function (other) {
        return box.left >= other.right || other.left >= box.right || box.top + 2 >= other.bottom || other.top + 2 >= box.bottom;
      });
      if (isFree) kept.push(box);
      else text.style.visibility = "hidden";
    });
  }

  function draw(figure) {
    var data = figure.querySelector("script.figure-data");
    if (!data || !window.Plotly || figure.clientWidth === 0) return;
    figure.dataset.drawn = isDark(figure) ? "dark" : "light";
    var chart = JSON.parse(inTheme(data.textContent, figure));
    var words = prepare(chart, figure);
    var live = document.createElement("div");
    live.className = "live";
    if (words.title) live.appendChild(element("title", words.title));
    if (words.scale) live.appendChild(element("scale", words.scale));
    var place = document.createElement("div");
    place.style.height = chart.layout.height + "px";
    live.appendChild(place);
    if (words.source) live.appendChild(element("source", words.source));
    var drawing = figure.querySelector(".static");
    var old = figure.querySelector(".live");
    figure.insertBefore(live, drawing);
    window.Plotly.newPlot(place, chart.data, chart.layout, chart.config).then(function () {
      if (old) { window.Plotly.purge(old.querySelector(".js-plotly-plot")); old.remove(); }
      drawing.style.display = "none";
      place.on("plotly_click", function (event) { onClick(figure, event); });
      place.on("plotly_afterplot", function () { inSteps(place); apart(place); });
      inSteps(place);
      apart(place);
    }).catch(function () {
      // The drawing stands.
      live.remove();
    });
  }

  function all() {
    document.querySelectorAll("figure.analysis-figure[data-figure]:not([data-drawn])").forEach(draw);
  }

  function anew() {
    document.querySelectorAll("figure.analysis-figure[data-drawn]").forEach(function (figure) {
      if (figure.dataset.drawn !== (isDark(figure) ? "dark" : "light")) draw(figure);
    });
  }

  window.analysisFigures = all;
  var waiting = false;
  function soon() {
    if (waiting) return;
    waiting = true;
    setTimeout(function () { waiting = false; all(); anew(); }, 30);
  }

  function begin() {
    all();
    // One observer for each: asked twice about one element, an observer forgets the first question.
    new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
    new MutationObserver(soon).observe(document.body, { attributes: true, attributeFilter: ["class", "data-jp-theme-light"] });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon);
    window.addEventListener("resize", soon);
  }

  if (document.body) begin();
  else document.addEventListener("DOMContentLoaded", begin);
})();
