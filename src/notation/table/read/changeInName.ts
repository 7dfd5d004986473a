/** Words by which a name says that it is a change itself. */
export const changeInName = /增长|增速|增幅|降低|下降|减少|提高|变化/;
