"""The words beside a date that tell what it is the date of, in the languages of the web."""

from __future__ import annotations

import re

from ktimeline.model import DateRole

__all__ = ["is_other", "label_at", "role_of_name", "role_of_words"]

# Whole words or their starts; facts about languages, so in one place.
_PUBLISHED = re.compile(
    r"(?:\b(?:(?:first|originally|zuerst|erst)\s*)?(?:published|publishing|publication|posted"
    r"|post\s+date|issued|released|filed|dated|publié\w*|publicad\w+|publicación|publicação"
    r"|pubblicat\w+|pubblicazione|veröffentlicht\w*|erschienen|erstellt|eingestellt|online\s+seit"
    r"|verfasst|geschrieben|gepostet|paru|mis\s+en\s+ligne|gepubliceerd|geplaatst|opublikowan\w+"
    r"|dodano|publicerad\w*|publisert|udgivet|offentliggjort|julkaistu|közzétéve|publikov\w+"
    r"|zverejnen\w+|objavljen\w+|yayınlan\w+|yayın|diterbitkan|dipublikasikan|опубликован\w+|дата"
    r"|опубліковано|δημοσίευση|datum|date|data|fecha|dato|päivämäärä|dátum|tarih|tanggal"
    r"|pressemitteilung|pressemeldung|vom)\b"
    r"|发布|發布|发表|發表|公開|投稿|掲載|配信|作成|时间|時間|일시|입력|등록|게시|작성|نشر|פורסם)",
    re.IGNORECASE,
)
_MODIFIED = re.compile(
    r"(?:\b(?:(?:last\s+)?(?:updated?|modified|edited|revised|changed|reviewed)|last\s+change"
    r"|(?:zuletzt\s+)?(?:aktualisiert|geändert|bearbeitet|überarbeitet)|letzte\s+\w*änderung"
    r"|letztes\s+update|aktualisierung|stand|mise?\s+à\s+jour|modifié\w*|actualizad\w+"
    r"|actualización|atualizad\w+|aggiornat\w+|modificat\w+|bijgewerkt|gewijzigd"
    r"|zaktualizowan\w+|aktualizacja|uppdaterad|oppdatert|opdateret|päivitetty|frissítve"
    r"|aktualizováno|ažurirano|güncelle\w+|diperbarui|cập\s+nhật|обновлен\w+|изменен\w+|оновлено"
    r"|ενημέρωση)\b|更新|修改|修正|最終|수정|تحديث|עודכן)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:copyright|born|geboren|née?|expires?|gültig|valid|deadline|anmeldeschluss|registered"
    r"|registriert|mitglied|joined|beitritt|member\s+since|archived|abgerufen|retrieved|accessed"
    r"|seit|since|event|termin|beginn|until|bis\s+zum|aired|sendung)\b|©",
    re.IGNORECASE,
)

# Classes and ids of elements that show a date; `names_of` has levelled them.
_DATE_NAME = re.compile(
    r"(?<![a-z])(?:dates?|datum|datetime|time|timestamp|publish|published|pubdate|posted|byline"
    r"|dateline|(?:post-?|entry-?)?meta|metadata|postmetadata|(?:article-?)?info|created?|erstellt"
    r"|fecha|submitted|pub)(?![a-z])|(?:date|datum|time)(?![a-z])"
)
_MODIFIED_NAME = re.compile(r"updated?|modified|modification|revised|lastmod|changed")
# Themes mark a date that never changed as both: "entry-date published updated".
_PUBLISHED_NAME = re.compile(r"publish|pubdate|(?:entry|post)-?date|created")


def role_of_words(words: str) -> DateRole | None:
    """Return what the words before a date make it the date of; None where they say neither.

    The label that stands nearest to the date counts.

    >>> role_of_words("Published by Ada Quill, last updated on").value
    'modified'
    """
    found = [
        (match.end(), role)
        for pattern, role in ((_PUBLISHED, DateRole.PUBLISHED), (_MODIFIED, DateRole.MODIFIED))
        for match in pattern.finditer(words)
    ]
    return max(found)[1] if found else None


def label_at(words: str) -> tuple[DateRole, int] | None:
    """Return the role of the label that `words` begin with, and where it ends; None: no label.

    >>> label_at("Zuletzt geändert am 3. März 2021")
    (<DateRole.MODIFIED: 'modified'>, 16)
    >>> label_at("The treaty of 3 March 2021") is None
    True
    """
    for pattern, role in ((_MODIFIED, DateRole.MODIFIED), (_PUBLISHED, DateRole.PUBLISHED)):
        found = pattern.match(words)
        if found:
            return role, found.end()
    return None


def is_other(words: str) -> bool:
    """Tell whether the words before a date make it the date of something else than the text."""
    return bool(_OTHER.search(words))


def role_of_name(names: str, sure: bool = False) -> DateRole | None:
    """Return what an element's class and id make its date the date of; None: it says neither.

    `sure` wants a name that speaks of publication, where "date" alone says nothing.
    """
    published = _PUBLISHED_NAME.search(names)
    if _MODIFIED_NAME.search(names) and not published:
        return DateRole.MODIFIED
    return DateRole.PUBLISHED if published or (not sure and _DATE_NAME.search(names)) else None
