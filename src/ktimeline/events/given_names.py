"""First names, told by whom they are given to."""

from __future__ import annotations

from ktimeline.syntax.wordlist import word_set

__all__ = ["GIVEN_TO_MEN", "GIVEN_TO_WOMEN", "is_given"]

# Those that news uses of one gender nearly always; those used of both are left out.
GIVEN_TO_WOMEN = word_set(
    """Abigail Ada Adele Adriana Agatha Agnes Agnieszka Aino Aisha Akiko Alexandra Alice Alicia
    Alina Alison Alma Amal Amanda Amelia Amina Amy Ana Anaïs Anastasia Angela Angelica Angelina
    Anita Anja Anjali Anke Ann Anna Annabel Anne Anneliese Annette Annie Antje Antonella Antonia
    Arlene Astrid Audrey Ayesha Barbara Beatrice Benazir Bernadette Betty Bianca Birgit Brenda
    Bridget Brigitte Camila Candace Carla Carlotta Carmela Carmen Carol Caroline Cassandra Caterina
    Catherine Cecilia Celia Charlotte Chiara Chloe Christina Christine Claire Clara Clarissa Claudia
    Clementine Colette Concepción Condoleezza Corazon Cornelia Cristina Cynthia Daniela Daphne
    Deborah Deirdre Delphine Denise Diana Diane Dilma Dolores Donna Dora Doris Dorothy Edith Edna
    Eileen Elaine Eleanor Eleanora Elena Elfriede Elisa Elisabeth Eliza Elizabeth Elke Ella Ellen
    Elsa Elsie Emilia Emily Emma Erica Erika Erna Ernestine Estelle Esther Ethel Eugenia Eunice Eva
    Eveline Evelyn Farah Fatima Fatimah Fatou Federica Felicia Felicity Fiona Florence Frances
    Françoise Frida Frieda Gabriela Gabrielle Gemma Genevieve Geneviève Georgina Geraldine Gertrude
    Gina Giorgia Gisela Gisèle Giulia Gladys Gloria Golda Grace Greta Gretchen Gudrun Gwen Gwendolyn
    Hannah Harriet Hasina Heather Hedwig Heidi Helen Helena Henrietta Hermione Hilary Hilda
    Hildegard Hillary Ida Ilse Indira Ines Inés Inge Ingeborg Ingrid Irene Irina Iris Isabel
    Isabella Isabelle Ivanka Jacinda Jacqueline Jana Jane Janet Janice Janine Jasmine Jeanne Jenna
    Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Johanna Josefina Josephine Joyce Juanita
    Judith Judy Julia Juliana Julie Juliet Juliette Justine Kamala Karen Karin Karina Katarina Kate
    Katharine Katherina Katherine Kathleen Kathryn Kathy Katja Katrina Katya Khadija Kirsten
    Kristalina Kristen Krystyna Laila Lara Larissa Laura Lauren Lavinia Leila Lena Leonora Letitia
    Lieselotte Lilian Lillian Lily Linda Lisa Liv Liz Lorna Lorraine Lotte Louise Lucia Lucie
    Lucille Lucinda Lucy Luisa Lydia Lyudmila Mabel Madeleine Madeline Magdalena Maggie Malala
    Malgorzata Marcia Margaret Margareta Margarete Margarethe Margarita Margot Margrethe Marguerite
    Maria Mariam Mariana Marianne Marie Marietta Marilyn Marina Marine Marion Marjorie Marlene Marta
    Martha Martina Mary Mathilde Matilda Maud Maureen Meera Megan Meghan Melania Melinda Melissa
    Meryl Mia Michelle Mildred Millicent Miriam Mirjam Molly Monica Mónica Muriel Myra Myriam Nadia
    Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nell Nellie Nicole Nina Nora Norma Odette
    Olena Olga Olivia Oprah Paola Patricia Paula Pauline Peggy Penelope Petra Phoebe Phyllis Pippa
    Polly Priscilla Rachel Ramona Raquel Rebecca Rebekah Renata Renate Rhoda Rhonda Rita Roberta
    Rosa Rosalie Rosalind Rose Rosemary Roxana Roxanne Ruth Sabina Sabine Sabrina Sally Samantha
    Sandra Sara Sarah Saskia Serena Shabana Shauna Sheila Shelley Shirley Sibylle Sigrid Silvia
    Simone Sinéad Siobhan Sofia Solveig Sonia Sonja Sophia Sophie Stella Stephanie Susan Susanna
    Suzannah Suzanne Svetlana Sybil Sylvia Tamara Tanya Tatiana Tatjana Teresa Thelma Theresa
    Therese Thérèse Tilda Tina Trudy Ulrike Ursula Valentina Valeria Valerie Vanessa Vera Veronica
    Victoria Virginia Vivian Viviane Vivien Wendy Wilhelmina Wilma Winifred Xenia Yasmin Yelena Yoko
    Yolanda Yuko Yulia Yuliya Yvonne Zainab Zara Zeinab Zelda Zoe Zuzana"""
)
GIVEN_TO_MEN = word_set(
    """Aaron Abdul Abdullah Abraham Achim Adam Adolf Adrian Ahmad Ahmed Aidan Akira Alain Alan
    Alastair Albert Alberto Albrecht Aldo Aleksandr Alessandro Alexander Alexandre Alexei Alfonso
    Alfred Ali Alistair Allen Alvaro Amir Amos Anatoly Anders Andreas Andrei Andrew Andy Angelo
    Anthony Antoine Anton Antonin Antonio Armand Armando Arne Arno Arnold Arsène Arthur Arturo
    Ashraf Augusto Axel Álvaro Barack Barney Bartholomew Bashar Ben Benito Benjamin Bernard Bernardo
    Bernd Bernhard Bertrand Bill Björn Bob Bogdan Boris Brad Brendan Brian Bruce Bruno Burkhard
    Caleb Carl Carlos Cecil Cedric Cesar Charles Chris Christoph Christopher Clarence Claude Claudio
    Clemens Clement Clive Colin Conrad Constantine Cornelius Craig Cyril Cyrus Damian Damien Dan
    Daniel Darius Darren Dave David Declan Denis Dennis Derek Desmond Diego Dieter Dietrich Dimitri
    Dirk Dmitri Dmitry Domenico Dominic Donald Donatello Dougal Douglas Duncan Dwight Eamon Eberhard
    Ed Eddie Edgar Edmund Eduardo Edward Edwin Efraim Egon Einar Elijah Elmer Emile Emilio Emmanuel
    Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Erwin Ethan Eugene Evan Evo Ezra Étienne
    Fabian Fabio Federico Felipe Felix Ferdinand Fernando Fidel Florian Floyd Francisco Franco
    François Frank Franklin Frans Franz Fred Frederick Friedrich Fritz Fyodor Gabriel Gareth Gary
    Gaston Gavin Geoffrey Georg George Georges Georgi Gerald Gerard Gerhard Gerry Giacomo Gianni
    Gideon Gilles Giorgio Giovanni Giuseppe Glenn Godfrey Goran Gordon Gottfried Graham Greg Gregory
    Grigory Guido Guillermo Gunnar Gustav Gustavo Günter Günther Hamid Hamza Hans Hans-Peter Harald
    Harold Harry Haruki Harvey Hassan Håkan Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert
    Heribert Herman Hermann Hiroshi Holger Horace Horst Hosni Howard Hubert Hugo Humphrey Hussein
    Iain Ian Ibrahim Ignacio Igor Ilya Imran Isaac Isaiah Ismail Ivan Jack Jacob Jacques Jakob Jakub
    Jamal James Jared Jason Javier Jawaharlal Jean-Claude Jean-Jacques Jean-Luc Jean-Paul
    Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jim Jimmy Joachim Joaquin
    Joaquín Jochen Joe Johan Johann Johannes John Jonas Jonathan Jorge Joris Jose Josef Joseph José
    Joshua Josiah Jost Juan Juergen Jules Julian Julien Julius Jurgen Jürgen Karim Karl Kaspar Keir
    Keith Ken Kenji Kenneth Kevin Klaus Kofi Konrad Kurt Lambert Larry Lars Laurent Lawrence Lech
    Lennart Leo Leon Leonard Leonardo Leonid Leopold Liam Lionel Lorenzo Lothar Louis Luc Luca Lucas
    Ludovic Ludwig Luigi Luis Luiz Lukas Luke Lutz Lyndon Magnus Mahatma Mahmoud Malcolm Manfred
    Manuel Marc Marcel Marcelo Marco Marcus Marek Mario Mark Markus Martin Marvin Massimo Mathias
    Mats Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maximilian Mehmet Michael Mick
    Miguel Mike Mikhail Miles Miroslav Mohamed Mohammad Mohammed Morten Moses Muammar Muhammad
    Mustafa Narendra Nasser Nathan Nathaniel Ned Neil Nelson Nicholas Nicolas Nicolás Nigel Nikita
    Nikolai Nils Noah Norman Olaf Ole Oleg Oleksandr Oliver Olivier Olof Omar Orson Orville Osama
    Oscar Osman Oswald Otto Owen Pablo Paddy Paolo Pascal Patricio Patrick Paul Pavel Pedro Per
    Percy Pete Peter Phil Philip Philippe Pierre Pieter Piotr Porfirio Quentin Rafael Rajiv Ralph
    Ramon Ramón Ramzi Randall Rashid Raul Raúl Raymond Recep Reginald Reiner Reinhard Renato René
    Reuben Rémi Rhys Ricardo Richard Rick Roald Robert Roberto Rodney Rodolfo Rodrigo Roger Roland
    Rolf Romano Ron Ronald Rowan Roy Rudi Rudolf Rudy Rufus Rupert Russell Ryan Saddam Salman
    Salvador Salvatore Sam Samir Samuel Scott Seamus Sean Seán Sebastian Sebastián Sergei Sergey
    Sergio Seth Shimon Shinzo Sid Siegfried Sigmund Silvio Simon Stanley Stefan Stefano Stephen
    Steve Steven Stéphane Stig Stuart Sven Søren Tariq Ted Teodoro Terence Terry Thabo Theo Theodore
    Thomas Thorsten Tiago Tim Timothy Timur Tobias Toby Todd Tom Tomas Tomasz Tomás Tony Torsten
    Tristan Ulf Ulrich Umar Umberto Uwe Vaclav Valentin Vasily Václav Vicente Victor Vikram Viktor
    Vincent Vincenzo Virgil Vitaly Vittorio Vladimir Vladislav Volker Volodymyr Waldemar Walter
    Warren Wayne Wendell Werner Wilbur Wilfred Wilfried Wilhelm Willem Willi William Willy Wim
    Winston Wojciech Wolfgang Woodrow Xavier Yann Yasser Yitzhak Yuri Yusuf Yuval Yves Zachary
    Zbigniew Zdeněk Ziad"""
)


def is_given(word: str) -> bool:
    """Tell whether a word is a first name, as "Ben" is that could be the "ben" of a family name."""
    return word in GIVEN_TO_MEN or word in GIVEN_TO_WOMEN
