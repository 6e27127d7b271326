// Days since 1970 and back, in any year, and the ticks of an axis made of them.
const MONTHS = "January February March April May June July August September October November December".split(" ");

function dayNumber(year, month, day) {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leaps + dayOfYear - 719468;
}

function civil(days) {
  const z = Math.floor(days) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

const yearText = (year) => (year > 0 ? String(year) : `${1 - year} BC`);
const monthText = (days) => `${MONTHS[civil(days).month - 1]} ${yearText(civil(days).year)}`;
const dayText = (days) => `${civil(days).day} ${monthText(days)}`;
const isoDay = (days) => {
  const { year, month, day } = civil(days);
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${String(Math.abs(year)).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
const clockText = (days) => {
  const minutes = Math.round((days - Math.floor(days)) * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
};

// The steps an axis may take, fine to coarse: about how many days, and how many pixels a label needs.
const STEPS = [
  ...[1, 5, 15, 30].map((n) => ({ unit: "minute", n, days: n / 1440, room: 58 })),
  ...[1, 3, 6].map((n) => ({ unit: "hour", n, days: n / 24, room: 58 })),
  { unit: "day", n: 1, days: 1, room: 30 },
  { unit: "week", n: 7, days: 7, room: 34 },
  { unit: "month", n: 1, days: 30.4, room: 44 },
  { unit: "month", n: 3, days: 91.3, room: 44 },
  ...[1, 2, 5].map((n) => ({ unit: "year", n, days: 365.25 * n, room: 52 })),
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((power) =>
    [1, 2, 5].map((digit) => ({ unit: "year", n: digit * 10 ** power, days: 365.25 * digit * 10 ** power, room: 70 })),
  ),
];

function chooseStep(view, width) {
  const perDay = width / (view[1] - view[0]);
  return STEPS.find((step) => step.days * perDay >= step.room) || STEPS[STEPS.length - 1];
}

// The year a step of n years starts with: 1980, 260 BC, and 1 between the eras (year 0 is 1 BC).
function roundYear(year, n) {
  if (year > 0) return Math.max(1, Math.floor(year / n) * n);
  return 1 - Math.ceil((1 - year) / n) * n;
}

function yearAfter(year, n) {
  if (year > 0) return year === 1 ? Math.max(n, 2) : year + n;
  return Math.min(1, year + n);
}

// The start of the step that holds a day, and of the one after it.
function stepStart(step, days) {
  if (step.unit === "minute" || step.unit === "hour") return Math.floor(days / step.days + 1e-9) * step.days;
  if (step.unit === "day") return Math.floor(days);
  if (step.unit === "week") return Math.floor((days + 3) / 7) * 7 - 3; // 1970-01-01 was a Thursday
  const { year, month } = civil(days);
  if (step.unit === "month") return dayNumber(year, month - ((month - 1) % step.n), 1);
  return dayNumber(roundYear(year, step.n), 1, 1);
}

function stepAfter(step, start) {
  if (step.days < 10) return start + step.days;
  const { year, month } = civil(start);
  if (step.unit === "year") return dayNumber(yearAfter(year, step.n), 1, 1);
  const months = month - 1 + step.n;
  return dayNumber(year + Math.floor(months / 12), (months % 12) + 1, 1);
}

function stepLabel(step, start) {
  if (step.unit === "minute" || step.unit === "hour") return clockText(start);
  const { year, month, day } = civil(start);
  if (step.unit === "day" || step.unit === "week") return String(day);
  return step.unit === "month" ? MONTHS[month - 1].slice(0, 3) : yearText(year);
}

const CONTEXT = {
  minute: { step: { unit: "day", n: 1, days: 1 }, text: dayText },
  hour: { step: { unit: "day", n: 1, days: 1 }, text: dayText },
  day: { step: { unit: "month", n: 1, days: 30.4 }, text: monthText },
  week: { step: { unit: "month", n: 1, days: 30.4 }, text: monthText },
  month: { step: { unit: "year", n: 1, days: 365.25 }, text: (days) => yearText(civil(days).year) },
};

function walk(step, from, to, each) {
  let start = stepStart(step, from);
  for (let count = 0; start <= to && count < 400; count += 1) {
    const after = stepAfter(step, start);
    each(start, after);
    start = after;
  }
}

// A tick on the line. One that begins before its stretch, where that is bounded by a fold, stands at
// the edge with the date of the edge, and is `cut`: it gives way to others.
function placedTick(stretch, start, end, labelOf) {
  const cut = stretch.cut && start < stretch.from;
  return { start: toLine(cut ? stretch.from : start), end: Math.min(toLine(end), toLine(stretch.to)), label: labelOf(cut ? stretch.from : start), cut };
}

// Ticks of the fine row and of the context row above it ("2017" over "Jan Feb Mar").
function axisTicks(view, width) {
  const step = chooseStep(view, width);
  const above = CONTEXT[step.unit];
  const fine = [];
  const context = [];
  for (const stretch of openStretches(view)) {
    walk(step, stretch.from, stretch.to, (start, end) => fine.push(placedTick(stretch, start, end, (day) => stepLabel(step, day))));
    if (above) walk(above.step, stretch.from, stretch.to, (start, end) => context.push(placedTick(stretch, start, end, above.text)));
  }
  return { step, fine, context };
}
