/** Words of a measure that no number of things is: what is new has it, and is not counted by it. */
export const measureEnd =
  /(?:率|(?:PUE|[限峰均])值|占比|比重|比例|强度|密度|平整度|满意度|均价|单价|系数|指数|PUE|时限|时间|周期|工期|[亩人户地]均\p{Script=Han}{2,6}|平均(?!每)\p{Script=Han}{2,6})$/u;
