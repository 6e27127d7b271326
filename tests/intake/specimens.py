"""Small files of every format, made on the spot, with one and the same story in each."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime

STORY = (
    "The envoys met in a hotel outside the city on Friday and spoke for eight hours, an official "
    "said. Nobody had expected the talks to last so long, and the press was kept outside.",
    "They will meet again next month, according to two people who were in the room. The first "
    "round had ended in June 2018 without a result, and the second never took place.",
    "The ministry declined to comment on the hotel's bill, which a local paper put at more than "
    "the yearly budget of the town's library and its two swimming pools together.",
)
TEXT = "\n\n".join(STORY)
TITLE = "Envoys meet in Stockholm"
ADDRESS = "https://courier.example/world/envoys-meet"
SEOUL = timezone(timedelta(hours=9))
PUBLISHED = datetime(2025, 1, 29, 14, 30, tzinfo=SEOUL)

PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>{TITLE} | The Harbour Courier</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="The Harbour Courier">
<link rel="canonical" href="{ADDRESS}">
<meta property="article:published_time" content="2025-01-29T14:30:00+09:00">
<script>var secret = "They met on 1 May 1999.";</script></head>
<body><nav><ul><li><a href="/a">World</a></li><li><a href="/b">Markets in March 2011</a></li></ul></nav>
<article><h1>{TITLE}</h1>
{"".join(f"<p>{paragraph}</p>" for paragraph in STORY)}
</article>
<div class="related"><h3>Related stories</h3><ul><li><a href="/c">Bridge reopens in May 2020</a></li></ul></div>
<div id="cookie-banner">We use cookies to improve your visit.</div>
<footer>© 2025 Harbour Media. All rights reserved.</footer></body></html>"""


def page(story: str = "", lang: str = "en", head: str = "") -> bytes:
    """Return a web page around a story in HTML."""
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body><article>{story}</article>'
        "</body></html>"
    ).encode()


def mhtml() -> bytes:
    """Return a page as browsers save it in one file."""
    message = EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = ADDRESS
    message["Subject"] = TITLE
    message["Date"] = "Fri, 31 Jan 2025 08:00:00 -0000"
    message["MIME-Version"] = "1.0"
    message.set_content(PAGE, subtype="html")
    message.make_related()
    message.add_related(b"\x89PNG\r\n", "image", "png")
    return message.as_bytes()


def mail(**headers: str) -> bytes:
    """Return a mail with the story, a quotation and a signature; headers may be set or unset."""
    message = EmailMessage()
    stated = {
        "From": "Ada Quill <ada@courier.example>",
        "To": "Bo Reed <bo@courier.example>",
        "Subject": f"Re: {TITLE}",
        "Date": format_datetime(PUBLISHED),
        **headers,
    }
    for name, value in stated.items():
        if value:
            message[name] = value
    message.set_content(
        f"{TEXT}\n\nOn 2 May 2019 Bo Reed wrote:\n> We met on 1 May 2019.\n--\nAda\n"
    )
    return message.as_bytes()


def mailbox(*mails: bytes) -> bytes:
    """Return mails as a mailbox."""
    return b"".join(b"From ada Wed Jan 29 14:30:00 2025\n" + one + b"\n\n" for one in mails)


RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Harbour Courier</title><link>https://courier.example/</link><language>en-gb</language>
<item><title>{TITLE}</title><link>{ADDRESS}</link>
<pubDate>Wed, 29 Jan 2025 14:30:00 +0900</pubDate>
<content:encoded><![CDATA[{"".join(f"<p>{one}</p>" for one in STORY)}]]></content:encoded></item>
<item><title>A bridge reopens</title><link>https://courier.example/bridge</link>
<description>The bridge reopened on Monday after two years of work.</description></item>
</channel></rss>"""

ATOM = f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Courier</title>
<entry><title>{TITLE}</title><link href="{ADDRESS}"/><id>tag:courier.example,2025:1</id>
<published>2025-01-29T14:30:00+09:00</published><updated>2025-01-30T08:00:00+09:00</updated>
<content type="html">{"".join(f"&lt;p&gt;{one}&lt;/p&gt;" for one in STORY)}</content></entry></feed>"""

TIMEML = f"""<?xml version="1.0" ?><TimeML><DOCID>a1</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2025-01-29" functionInDocument="CREATION_TIME">20250129</TIMEX3></DCT>
<TITLE>{TITLE}</TITLE><TEXT>They <EVENT>met</EVENT> in <TIMEX3 tid="t1" type="DATE"
value="2018-06">June 2018</TIMEX3>.</TEXT></TimeML>"""

ROW = {"headline": TITLE, "publishedAt": "2025-01-29T14:30:00+09:00", "link": ADDRESS,
       "publisher": "The Harbour Courier", "lang": "en", "body": TEXT}  # fmt: skip


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a ZIP archive of files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def warc(*pages: tuple[str, bytes, str]) -> bytes:
    """Return a packed web archive of pages: address, HTTP status and headers, body."""
    records = []
    for url, body, status in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n\r\n".encode() + body
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\n"
            f"WARC-Record-ID: <urn:uuid:0000-{len(records)}>\r\nWARC-Target-URI: {url}\r\n"
            "WARC-Date: 2025-02-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + answer + b"\r\n\r\n"))
    return b"".join(records)


def pdf(pages: list[list[str]], title: str = "", created: str = "") -> bytes:
    """Return a PDF with lines of text on its pages; a page without lines is a picture."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    for lines in pages:
        shown = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
        stream = f"BT /F1 11 Tf 50 780 Td 14 TL\n{shown}ET".encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(len(objects))
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<< /Type /Pages /Kids [{listed}] /Count {len(kids)} >>".encode()
    objects.append(f"<< /Title ({_escaped(title)}) /CreationDate ({created}) >>".encode("latin-1"))
    held = io.BytesIO()
    held.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(held.tell())
        held.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = held.tell()
    held.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    held.writelines(b"%010d 00000 n \n" % place for place in places)
    held.write(
        b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, len(objects), start)
    )
    return held.getvalue()


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def word(paragraphs: list[tuple[str, str]], title: str = "") -> bytes:
    """Return a Word document of paragraphs, each with the name of its style."""
    import docx

    document = docx.Document()
    document.core_properties.title = title
    for style, text in paragraphs:
        document.add_paragraph(text, style=style or None)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def wrapped(text: str, width: int = 70) -> list[str]:
    """Return text as the lines of a printed page, long words broken at the line's end."""
    lines, line = [], ""
    for one in text.split():
        if len(line) + len(one) + 1 > width:
            lines.append(line)
            line = one
        else:
            line = f"{line} {one}".strip()
    return [*lines, line]


EVERY = {
    "a.txt": TEXT.encode(),
    "a.md": f"---\ntitle: {TITLE}\npublished: 2025-01-29\n---\n{TEXT}".encode(),
    "a.html": PAGE.encode(),
    "a.mhtml": mhtml(),
    "a.eml": mail(),
    "a.mbox": mailbox(mail(), mail(Subject="Another")),
    "a.rss": RSS.encode(),
    "a.xml": ATOM.encode(),
    "a.tml": TIMEML.encode(),
    "a.csv": b"title,published,text\r\nEnvoys,2025-01-29,They met in June 2018.\r\n",
    "a.json": json.dumps([ROW]).encode(),
    "a.jsonl": json.dumps(ROW).encode(),
    "a.zip": zipped({"b.txt": TEXT.encode(), "c/d.html": PAGE.encode()}),
    "a.pdf": pdf([wrapped(TEXT)]),
    "a.docx": word([("", paragraph) for paragraph in STORY]),
    "a.warc.gz": warc((ADDRESS, PAGE.encode(), "200 OK")),
}
