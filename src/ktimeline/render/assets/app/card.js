// The card beside the mark under the pointer, or the one that the keyboard stands on.
let cardFor = -1;

function quoteLine(piece, room) {
  const [before, words, after] = piece.quote;
  if (!words) return make("p", "card-quote", before.slice(0, room));
  const lead = before.length > 70 ? `… ${before.slice(-60).replace(/^\S*\s/, "")}` : before;
  const left = Math.max(30, room - lead.length - words.length);
  const tail = after.length > left ? `${after.slice(0, left)}…` : after;
  return make("p", "card-quote", "“", lead, make("mark", "", words), tail, "”");
}

function fillCard(i) {
  const event = events[i];
  const piece = leadOf(event);
  const claims = event.conflicts;
  const notes = [plural(independentSources(event), "source")];
  if (claims.length) notes.push(`≠ ${plural(claims.length, "other date")} claimed`);
  const when = make("p", "card-date", event.reading, statusOf(event));
  when.append(make("span", "card-written", ` written “${piece.words}”`));
  const title = spoken(make("p", "card-title", event.title), event);
  const quote = spoken(quoteLine(piece, 190), event);
  $("card").replaceChildren(when, title, quote, make("p", "card-notes", notes.join(" · ")));
}

function showCard(i, x, y) {
  if (i !== cardFor) fillCard(i);
  cardFor = i;
  placeCard(x, y);
}

// The card of a column of the density: how many, and from when to when.
function showCount(bin, x, y) {
  cardFor = -1;
  const step = chooseStep(state.view, shown.width);
  const from = toDay(state.view[0] + (bin.bin * bin.step) / shown.scale);
  const text = step.unit === "year" ? `around ${yearText(civil(from).year)}` : `around ${monthText(from)}`;
  $("card").replaceChildren(make("p", "card-title", plural(bin.all, "event")), make("p", "card-notes", `${text} · click to zoom in`));
  placeCard(x, y);
}

function placeCard(x, y) {
  const card = $("card");
  card.hidden = false;
  const box = $("chart").getBoundingClientRect();
  const [width, height] = [card.offsetWidth, card.offsetHeight];
  const limit = document.documentElement.clientWidth;
  const left = clamp(box.left + x + 16, 8, limit - width - 8);
  const below = box.top + y + 18;
  const top = below + height > window.innerHeight - 8 ? box.top + y - height - 14 : below;
  card.style.left = `${left}px`;
  card.style.top = `${Math.max(8, top)}px`;
}

function hideCard() {
  cardFor = -1;
  $("card").hidden = true;
}
