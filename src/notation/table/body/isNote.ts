/** Whether words below a table explain it: 注：…, 说明：…, *为2019年数. */
export const isNote = (text: string): boolean =>
  /^\s*(?:[（(]?(?:备?注|附注|说明|注释|指标说明|数据来源|资料来源)[\d①-⑩]?(?:[:：.．、\s]|$)|注\d?[^\p{Script=Han}]|(?:[带标加注]注?有?)?[“"]?(?:[*＊▲△★☆]|[〔[][\s…]*[〕\]])[”"]?(?:号|的)*(?:表示|为|指|内|系|是|中|代表|数据|标注))/u.test(
    text.slice(0, 40),
  );
