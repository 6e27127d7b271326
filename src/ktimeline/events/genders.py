"""Whether a person is spoken of as "he" or "she", by title or first name, where that is plain."""

from __future__ import annotations

import re
from functools import lru_cache

from ktimeline.syntax.wordlist import word_set

__all__ = ["gender_of", "gender_told"]

_SHE_TITLES = word_set(
    """Ms Ms. Mrs Mrs. Miss Queen Princess Lady Dame Duchess Countess Baroness Empress Madam
    Congresswoman Chairwoman Spokeswoman Councilwoman Businesswoman Actress Sister Mother"""
)
_HE_TITLES = word_set(
    """Mr Mr. King Prince Sir Lord Pope Duke Earl Baron Emperor Sultan Sheikh Ayatollah Imam
    Cardinal Archbishop Congressman Chairman Spokesman Councilman Businessman Brother Father Emir"""
)
# First names that news uses of one gender nearly always; those used of both are left out.
_SHE = word_set(
    """Abigail Ada Adele Agnes Aisha Alice Alicia Amanda Amelia Amina Amy Ana Anastasia Angela
    Anita Ann Anna Anne Annie Antonia Audrey Barbara Beatrice Benazir Bernadette Betty Bianca
    Bridget Camila Carla Carmen Carol Caroline Catherine Cecilia Celia Charlotte Chloe Christina
    Christine Claire Clara Claudia Condoleezza Corazon Cristina Cynthia Daniela Deborah Diana
    Dilma Dolores Donna Dora Dorothy Edith Eleanor Elena Elisabeth Elizabeth Ella Ellen Emily
    Emma Erna Esther Eva Evelyn Fatima Fatou Fiona Florence Frances Gabriela Georgina Gina
    Giorgia Gloria Golda Grace Greta Hannah Harriet Hasina Heather Heidi Helen Helena Hilary
    Hillary Indira Ingrid Irene Irina Iris Isabel Isabella Jacinda Jacqueline Jane Janet Jeanne
    Jennifer Jessica Joan Joanna Josephine Joyce Judith Julia Juliana Julie Kamala Karen Karin
    Katarina Kate Katharine Katherine Kathleen Kathryn Katrina Khadija Kristalina Kristen Laila
    Laura Leila Lena Linda Lisa Liv Liz Louise Lucia Lucy Lydia Madeleine Magdalena Malala
    Margaret Margarita Maria Marie Marina Marine Marion Martha Mary Megan Melania Melinda
    Melissa Meryl Mia Michelle Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Nicole Nina
    Nora Olga Olivia Oprah Patricia Paula Pauline Penelope Petra Phoebe Priscilla Rachel Rebecca
    Renata Rita Roberta Rosa Rosalind Rose Ruth Sandra Sara Sarah Sheila Shirley Silvia Simone
    Sofia Sonia Sophia Sophie Stephanie Susan Susanna Suzanne Svetlana Sylvia Tatiana Teresa
    Thelma Theresa Ursula Valentina Valerie Vanessa Vera Veronica Victoria Virginia Viviane
    Wendy Winifred Yulia Yvonne Zainab Zoe"""
)
_HE = word_set(
    """Aaron Abdul Abdullah Abraham Adam Adolf Ahmad Ahmed Alan Albert Alberto Alexander Alexei
    Alfred Ali Allen Amir Andreas Andrei Andrew Andy Angelo Anthony Antonio Arnold Arthur
    Ashraf Augusto Barack Bashar Ben Benito Benjamin Bernard Bill Bob Boris Brad Brian Bruce Carl
    Carlos Cesar Charles Chris Christopher Claude Colin Craig Cyril Dan Daniel David Dennis
    Desmond Diego Dirk Dmitri Dmitry Donald Douglas Ed Eduardo Edward Emile Emmanuel Enrique
    Eric Erich Ernest Ernesto Evo Felipe Felix Ferdinand Fernando Fidel Francisco Franco Frank
    Franklin Fred Frederick Friedrich Gabriel Gary Geoffrey George Gerald Gerhard Giovanni Giuseppe
    Gordon Graham Greg Gregory Guillermo Gustavo Hamid Hans Harold Harry Hassan Heinrich Helmut
    Henri Henry Herbert Herman Hosni Howard Hugo Ian Ibrahim Igor Imran Ivan Jack Jacob Jacques
    Jakob Jamal James Javier Jawaharlal Jeff Jeffrey Jens Jeremy Jerome Jerry Jim Jimmy Joe
    Johann Johannes John Jonas Jonathan Jorge Jose José Josef Joseph Joshua Juan Julian Julius
    Jürgen Karl Keith Keir Ken Kenneth Kevin Klaus Kofi Konrad Larry Lars Lech Leo Leon Leonardo
    Leonid Luca Lucas Luigi Luis Luiz Mahatma Mahmoud Manuel Marc Marco Mario Mark Martin Matteo
    Matthew Maurice Max Michael Miguel Mike Mikhail Mohamed Mohammad Mohammed Moses Muammar Muhammad
    Mustafa Narendra Nathan Nathaniel Neil Nelson Nicholas Nicolas Nicolás Nigel Nikita Nikolai
    Norman Oleg Oliver Olivier Omar Osama Oscar Osman Otto Pablo Paolo Patrick Paul Pedro Peter
    Philip Philippe Pierre Rafael Ralph Ramzi Raul Raúl Raymond Recep Reinhard Ricardo Richard
    Robert Roberto Rodrigo Roger Roland Ronald Rowan Rudolf Rupert Ryan Saddam Salman Salvador Sam
    Samuel Sebastian Sergei Sergey Sergio Silvio Simon Stanley Stefan Stephen Steve Steven Stuart
    Ted Terry Theodore Thomas Tim Timothy Tobias Todd Tom Tony Ulrich Umar Vaclav Václav Victor
    Viktor Vincent Vladimir Volodymyr Walter Warren Werner Wilhelm William Winston Wolfgang Woodrow
    Xavier Yasser Yitzhak Yuri Yusuf Zachary"""
)


@lru_cache(maxsize=1024)
def gender_told(text: str, name: str) -> str:
    """Return "he" or "she" where the sentence after one that names somebody opens so, else "".

    >>> gender_told("Marta Olin died on Monday. She was 91.", "Marta Olin")
    'she'
    """
    found = re.search(rf"\b{re.escape(name)}\b[^.!?]{{0,300}}[.!?][\"”’']?\s+(He|She)\b", text)
    return found.group(1).lower() if found else ""


@lru_cache(maxsize=4096)
def gender_of(name: str) -> str:
    """Return "he" or "she" for a name with its titles, "" where it may be either.

    >>> gender_of("Queen Elizabeth II"), gender_of("Jens Holm"), gender_of("Kim")
    ('she', 'he', '')
    """
    words = name.split()
    for word in words[:-1]:
        if word in _SHE_TITLES:
            return "she"
        if word in _HE_TITLES:
            return "he"
    first = next((word.rstrip(".,") for word in words), "")
    if first in _SHE:
        return "she"
    return "he" if first in _HE else ""
