/** Signs between the names of a click path, for a class of an expression. */
export const ARROWS = '>›»→⇒⟶➔➜➞➡▶►▸〉＞';
