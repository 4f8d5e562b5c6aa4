/** A list of moves as the guide shows it. Its posts are those of the sample content, its staff numbers nobody's. */
export const MOVES_SHOWN = `職,職員番号,発令日,前任
kaik-suito-shunin,X00901,2027-04-01,
kaik-suito-kakari,X00902,2027-04-01,
tosi-kaihatsu-shunin,,2027-04-01,`;
