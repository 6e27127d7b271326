// A period to filter by: "2017", "2017-06", "2017-06-12", "-0043", and from one to another, as EDTF
// writes it: "2016/2017-06", "2016/..", "../2017".
function readUnit(text) {
  const found = /^(-?\d{1,6})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim());
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] || 1), Number(found[3] || 1)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const start = dayNumber(year, month, day);
  if (found[3]) return [start, start + 1];
  return [start, found[2] ? dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : dayNumber(year + 1, 1, 1)];
}

function readPeriod(text) {
  const [from, to = from, more] = text.split("/");
  const ends = [from === ".." ? [-Infinity] : readUnit(from), to === ".." ? [0, Infinity] : readUnit(to)];
  if (more !== undefined || !ends[0] || !ends[1] || ends[0][0] >= ends[1][1]) return null;
  return [ends[0][0], ends[1][1]];
}

function inPeriod(text, test) {
  const period = readPeriod(text);
  return period !== null && test(...period);
}

// Where an event may have been: an open end has no bound, whatever is drawn of it.
function possiblyIn(event, start, end) {
  const first = event.open === "start" ? -Infinity : event.d0;
  const limit = event.open === "end" ? Infinity : event.d1;
  return first < end && limit > start;
}

// Where it was for certain: what lasted was in each period that it touches (an open end only as far as
// the reports go), anything else only in a period that holds all of its date. "About" is never certain.
function certainlyIn(event, start, end) {
  if (event.approx) return false;
  if (event.lasted) return event.d0 < end && event.d1 > start;
  return !event.open && event.d0 >= start && event.d1 <= end;
}

const PERIOD_TERM = /^(in|within):(.+)$/;
const periodTerm = () => termsOf(state.query).map((term) => PERIOD_TERM.exec(term)).find(Boolean);

// Write what the fields say into the search box; both fields empty take the term away.
function setPeriod() {
  const [from, to] = [$("period-from").value.trim(), $("period-to").value.trim()];
  const sure = $("period-sure").checked ? "within" : "in";
  const text = from === to ? from : `${from || ".."}/${to || ".."}`;
  const sound = text === "" || readPeriod(text) !== null;
  for (const id of ["period-from", "period-to"]) $(id).setAttribute("aria-invalid", !sound);
  $("period-wrong").textContent = sound ? "" : "Write a year, a month or a day: 2017, 2017-06, 2017-06-12; the first not after the second.";
  if (!sound) return;
  const others = termsOf(state.query).filter((term) => !PERIOD_TERM.test(term));
  search([...others, ...(text ? [`${sure}:${text}`] : [])].join(" "));
}

// The fields say what the search box says.
function drawPeriod() {
  const found = periodTerm();
  const [from, to = from] = found ? found[2].split("/") : ["", ""];
  const show = (id, text) => {
    if (document.activeElement !== $(id)) $(id).value = text === ".." ? "" : text;
  };
  show("period-from", from);
  show("period-to", to);
  if (found) $("period-sure").checked = found[1] === "within";
  $("period-maybe").checked = !$("period-sure").checked;
}

function takeView() {
  [$("period-from").value, $("period-to").value] = [toDay(state.view[0]), toDay(state.view[1]) - 1e-6].map(isoDay);
  setPeriod();
}

function listenToPeriod() {
  for (const id of ["period-from", "period-to", "period-sure", "period-maybe"]) $(id).addEventListener("change", setPeriod);
  $("period-view").addEventListener("click", takeView);
}
