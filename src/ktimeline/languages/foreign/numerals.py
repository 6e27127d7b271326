"""Small numbers in words, for the languages whose numerals dateparser does not read."""

from __future__ import annotations

from functools import cache

__all__ = ["numerals_of"]

# Code to the words for 1, 2, 3 ...; forms of one number are joined by "/".
_NUMERALS = {
    "af": "een twee drie vier vyf ses sewe agt nege tien elf twaalf",
    "bg": "един/една/едно два/две три четири пет шест седем осем девет десет",
    "ca": "un/una dos/dues tres quatre cinc sis set vuit nou deu onze dotze",
    "cs": "jeden/jedna/jedno/jednu dva/dvě/dvěma tři čtyři pět šest sedm osm devět deset",
    "da": "en/et to tre fire fem seks syv otte ni ti elleve tolv",
    "el": "ένας/μία/μια/ένα δύο/δυο τρεις/τρία τέσσερις/τέσσερα πέντε έξι επτά/εφτά οκτώ/οχτώ "
    "εννέα δέκα",
    "et": "üks/ühe kaks/kahe kolm/kolme neli/nelja viis/viie kuus/kuue seitse kaheksa üheksa kümme",
    "fi": "yksi/yhden kaksi/kahden kolme/kolmen neljä/neljän viisi/viiden kuusi/kuuden seitsemän "
    "kahdeksan yhdeksän kymmenen",
    "hr": "jedan/jedna/jedno/jednu dva/dvije tri četiri pet šest sedam osam devet deset",
    "hu": "egy két/kettő három négy öt hat hét nyolc kilenc tíz",
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    "it": "un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici",
    "ja": "一 二 三 四 五 六 七 八 九 十",
    "ms": "satu dua tiga empat lima enam tujuh lapan sembilan sepuluh",
    "nb": "en/et/ett to tre fire fem seks sju/syv åtte ni ti elleve tolv",
    "nl": "een/één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "pl": "jeden/jedna/jedno/jedną dwa/dwie/dwoma trzy/trzema cztery pięć sześć siedem osiem "
    "dziewięć dziesięć",
    "pt": "um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze",
    "ro": "un/o/unu/una doi/două trei patru cinci șase/şase șapte/şapte opt nouă zece",
    "sk": "jeden/jedna/jedno/jednu dva/dve tri štyri päť šesť sedem osem deväť desať",
    "sl": "en/ena/eno dva/dve/dvema tri/tremi štiri/štirimi pet šest sedem osem devet deset",
    "sr": "један/једна/једно два/две три четири пет шест седам осам девет десет",
    "sv": "en/ett två tre fyra fem sex sju åtta nio tio elva tolv",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on",
    "uk": "один/одна/одне/одну два/дві три чотири п'ять/п’ять шість сім вісім дев'ять/дев’ять "
    "десять",
    "vi": "một hai ba bốn năm sáu bảy tám chín mười",
    "zh": "一 二/两/兩 三 四 五 六 七 八 九 十",
}


@cache
def numerals_of(code: str) -> dict[str, str]:
    """Return the number words of a language, small letters, with their digits.

    >>> numerals_of("it")["tre"]
    '3'
    """
    forms = enumerate(_NUMERALS.get(code, "").split(), 1)
    return {word: str(number) for number, words in forms for word in words.split("/")}
