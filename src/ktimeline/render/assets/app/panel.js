// The panel: everything that is known of one event, and how its date came about.
let returnTo = null; // what had the focus before the panel opened

function section(title, ...children) {
  const kept = children.filter(Boolean);
  return kept.length ? make("section", "", make("h3", "", title), ...kept) : null;
}

function quotation(piece) {
  const [before, words, after] = piece.quote;
  const quote = make("blockquote", "", "“", before, words ? make("mark", "", words) : null, after, "”");
  return spoken(quote, { evidence: [piece] });
}

// “on Friday” → published Sat 2 Jun 2018 → the Friday before → 1 June 2018
function arithmetic(piece) {
  const list = make("ol", "steps", make("li", "written", `“${piece.words}”`));
  for (const step of piece.steps) list.append(make("li", "", step));
  list.append(make("li", "result", piece.reading));
  return list;
}

function assumptions(piece) {
  if (!piece.assumed.length) return null;
  return make("ul", "assumptions", ...piece.assumed.map((key) => make("li", "", data.assumptions[key] || key)));
}

// Other honest readings of the words: "next Friday", 03/04/2019.
function otherReadings(event) {
  const others = [...new Set(event.evidence.flatMap((piece) => piece.others.map(([reading, why]) => `${reading}, ${why}`)))];
  return others.length ? make("ul", "assumptions others", ...others.map((other) => make("li", "", other))) : null;
}

// When an article appeared and how that is known: an estimate is never told as more.
function publication({ published, signal, rank }) {
  if (!published) return "no publication date";
  if (signal === "estimate") return `published about ${published} (an estimate: it states no date)`;
  return signal ? `published ${published} (from the ${signal}, rank ${rank} of ${data.ranks})` : `published ${published}`;
}

function byline(piece) {
  const article = articles[piece.article];
  if (!article) return make("p", "byline", "unknown article");
  const line = make("p", "byline");
  if (article.source) line.append(make("b", "", article.source), " · ");
  line.append(articleLink(article));
  line.append(make("span", "published", publication(article)));
  return line;
}

function sourceItem(piece, first) {
  const item = make("li", "", byline(piece));
  if (first) return item;
  if (piece.quote.join("")) item.append(quotation(piece));
  if (piece.steps.length) {
    const how = make("details", "", make("summary", "", "How this source dates it"), arithmetic(piece));
    if (piece.assumed.length) how.append(assumptions(piece));
    item.append(how);
  }
  return item;
}

// Copies and updates are told apart from sources that found out for themselves.
function sourcesTitle(event) {
  const [sources, found] = [independentSources(event), sourcesOf(event).length];
  return sources < found ? `${plural(sources, "independent source")} in ${plural(found, "article")}` : plural(found, "source");
}

function remarks(event) {
  const parts = [event.tags.length ? make("p", "", event.tags.join(" · ")) : null, event.notes ? make("p", "notes", event.notes) : null];
  return section("Tags and notes", ...parts);
}

function claims(event) {
  return event.conflicts.map((claim) =>
    make("div", "claim", make("p", "claim-date", "≠ ", claim.reading), quotation(claim.evidence), byline(claim.evidence)),
  );
}

function neighbours(i) {
  const numbers = knownOrder();
  const at = numbers.indexOf(i);
  const item = (number, word) => {
    if (number === undefined) return null;
    const go = button("neighbour", "", () => openEvent(number));
    go.append(make("span", "neighbour-word", word), make("span", "neighbour-date", saidOf(events[number])), spoken(make("span", "neighbour-title", events[number].title), events[number]));
    return go;
  };
  return make("nav", "neighbours", item(numbers[at - 1], "← Before"), item(numbers[at + 1], "After →"));
}

function citation(event) {
  const piece = leadOf(event);
  const article = articles[piece.article] || { title: "", source: "", published: "", url: "" };
  const from = [article.source, article.title && `“${article.title}”`, article.published, article.url];
  return `“${piece.quote.join("")}” (${from.filter(Boolean).join(", ")}). Dated ${saidOf(event)}, from “${piece.words}”.`;
}

async function copyText(text, note) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", "", text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  note.textContent = "Copied";
  say("Citation copied");
}

function fillPanel(i) {
  const event = events[i];
  const lead = leadOf(event);
  const pieces = [lead, ...event.evidence.filter((piece) => piece !== lead)];
  const facts = [...event.places, ...event.people].join(" · ");
  const title = spoken(make("h2", "", event.title), event);
  title.id = "panel-title";
  const copy = button("plain", "Copy a citation", () => copyText(citation(event), copy));
  const codes = make("p", "codes", `EDTF ${event.edtf || "–"} · TIMEX3 ${event.value || "–"} · dated to the ${event.unit}${event.confidence < 1 ? ` · confidence ${event.confidence}` : ""}`);
  const assumed = assumptions(lead);
  const others = otherReadings(event);
  $("panel-body").replaceChildren(
    ...[
      make("p", "panel-date", event.reading, statusOf(event)),
      title,
      facts ? make("p", "facts", facts) : null,
      lead.quote.join("") ? quotation(lead) : null,
      section("How this date was worked out", arithmetic(lead)),
      assumed && section("Assumed, because the text leaves it open", assumed),
      others && section("The words could also mean", others),
      section(sourcesTitle(event), make("ul", "sources", ...pieces.map((piece, k) => sourceItem(piece, k === 0)))),
      section("Other dates claimed", ...claims(event)),
      remarks(event),
      make("p", "panel-tools", copy),
      codes,
      neighbours(i),
    ].filter(Boolean),
  );
}

function drawPanel() {
  const open = state.open >= 0;
  document.body.classList.toggle("has-panel", open);
  $("panel").hidden = !open;
  if (open) {
    fillPanel(state.open);
    $("panel").scrollTop = 0;
  }
}

function openEvent(i, from, stay = false) {
  if (state.open < 0) returnTo = from || document.activeElement;
  hideCard();
  if (!stay) reveal(i, false);
  update({ open: i, focus: i }, true);
  $("panel-close").focus({ preventScroll: true });
  say(`${saidOf(events[i])}: ${events[i].title}`);
}

function closePanel() {
  if (state.open < 0) return;
  update({ open: -1 }, true);
  const target = returnTo && returnTo.isConnected ? returnTo : $("chart");
  returnTo = null;
  target.focus({ preventScroll: true });
}
