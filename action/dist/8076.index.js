export const id = 8076;
export const ids = [8076];
export const modules = {

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ O),
/* harmony export */   c: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=[.5,3],x=[.85,1.15];function k(r){let t=e=>Math.round(r.reduce((u,o)=>u+e(o),0));return{modelCalls:t(({calls:e})=>e),tokensIn:t(({tokensIn:e})=>e),tokensOut:t(({tokensOut:e})=>e)}}function O(r){let{expected:t,priceOf:e}=r,[u,o,s]=[0,0,0];for(let{model:c,calls:l,tokensIn:a,tokensOut:p}of t){if(l===0)continue;let d=e(c);if(d===void 0)return null;let i=(n,g)=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:d,calls:l,usage:{tokensIn:a*n,tokensOut:p*g}});u+=i(x[0],b[0]),o+=i(1,1),s+=i(x[1],b[1])}return{costUsd:m(o),costUsdRange:[m(u),m(s)]}}function U(r){let{money:t,report:e,expected:u}=r,o=k(u);if(t===void 0)return{...e,estimate:{...o,costUsd:null}};let s=t.spent(),{totals:c}=e,l=O({expected:u,priceOf:t.priceOf}),a=e.items.filter(({status:n})=>n==="skipped").length,p=e.items.filter(({reused:n})=>!n).length,d=l?.costUsdRange.map(n=>m(n*a/Math.max(1,p))),i=t.priceOf(e.model);return{...e,items:e.items.map(n=>({...n,costUsd:i===void 0?null:m((0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:i,usage:n,calls:0}))})),totals:{...c,modelCalls:Math.max(c.modelCalls,s.calls+s.failedCalls),tokensIn:Math.max(c.tokensIn,s.tokensIn),tokensOut:Math.max(c.tokensOut,s.tokensOut),costUsd:s.unpriced>0?null:m(s.usd)},estimate:l===null?{...o,costUsd:null}:{...o,...l},...a>0&&t.budgetUsd!==void 0?{budget:{usd:t.budgetUsd,missing:a,finishUsd:d===void 0?null:[d[0]??0,d[1]??0]}}:{}}}function m(r){return Math.round(r*1e6)/1e6}


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(581);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7063);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function j(n){let{expected:i,settings:c}=n,{prices:t,budgetUsd:p}=c,l=i.filter(({calls:e,model:d})=>e>0&&!d.startsWith("offline:")),r=(0,_chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__.a)(l),o=(0,_chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__.b)({expected:i,priceOf:e=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:e,overrides:t})});if(l.length===0)return{estimate:{...r,costUsd:0,costUsdRange:[0,0]},lines:["no model would be called"]};let u=[...new Set(l.map(({model:e})=>e))],{modelCalls:w,tokensIn:E,tokensOut:R}=r,s=[`would send about ${f(E)} tokens in ${f(w)} calls to ${u.join(", ")}, and get about ${f(R)}`];if(o===null){let e=u.filter(d=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:d,overrides:t})===void 0);return s.push(`cost not known: no price for ${e.join(", ")} (\`prices\` in the configuration can say it)`),{estimate:{...r,costUsd:null},lines:s}}let U=u.some(e=>t!==void 0&&Object.hasOwn(t,e))?"prices of the configuration":`prices of ${_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.d}`;return s.push(`would cost ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.b)(o.costUsdRange)}, about ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.a)(o.costUsd)} (${U})`),p!==void 0&&s.push(k(p,o.costUsdRange)),{estimate:{...r,...o},lines:s}}function k(n,[i,c]){let t=`the budget of ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.a)(n)}`;return c<=n?`${t} is enough`:i>n?`${t} is not enough for all of it`:`${t} may not be enough for all of it`}function f(n){return n.toLocaleString("en-US")}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Ie)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6779);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7015);
/* harmony import */ var _chunk_TTI7WXPJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9450);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5530);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function x(s){let{items:e,budget:t,maxItems:o}=s,r=[],n=[];for(let{index:i,tokens:c}of v(e)){let a=n.find(l=>l.tokens+c<=t),p=a??{indexes:[],tokens:0};p.indexes.push(i),p.tokens+=c,a||r.push(p),!a&&c<=t&&n.push(p),p.indexes.length>=o&&(n=n.filter(l=>l!==p))}for(let i of r)i.indexes.sort((c,a)=>c-a);return r.sort((i,c)=>(i.indexes[0]??0)-(c.indexes[0]??0)),r.map(i=>i.indexes.map(c=>e[c]?.key??""))}function v(s){return s.map(({key:e,tokens:t},o)=>({key:e,tokens:t,index:o})).sort((e,t)=>t.tokens-e.tokens||U(e.key,t.key)||e.index-t.index)}function U(s,e){return s===e?0:s<e?-1:1}var G=150,_=60,J=150;function w(s){if(s.length<=G)return[];let e=s.map(W),t=[],o=[[0,s.length]];for(let r=o.pop();r;r=o.pop()){let[n,i]=r;if(i-n<=J){t.push(r);continue}let c=B({weights:e,from:n+_,to:i-_});o.push([c,i],[n,c])}return t}function B(s){let{weights:e,from:t,to:o}=s,r=t;for(let n=t+1;n<=o;n+=1)(e[n]??0)>(e[r]??0)&&(r=n);return r}function W(s){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(s).digest().readUIntBE(0,6)}var K="(top level)",h="(elsewhere)";function C(s){let e=N(s,n=>D(n,1)),t=T(e,s)?y(e,{room:5,rest:h}):e,o=t;for(let n=o;n;)o=n,n=T(o,s)?j(o):void 0;let r=y(o===t?e:o,{room:8,rest:h});return new Map([...r].flatMap(([n,i])=>i.map(c=>[c,n])))}function T(s,e){let t=[...s.values()].reduce((o,{length:r})=>Math.max(o,r),0);return s.size<3||t>e.length*.35}function j(s){let e=[...s].sort((t,o)=>o[1].length-t[1].length||(t[0]<o[0]?-1:1));for(let[t,o]of e){if(t===K||t===h||o.length<2)continue;let r=Math.min(4,8-(s.size-1)),n=t.split("/").length+1,i=y(N(o,a=>D(a,n)),{room:r,rest:t});if(r<2||i.size===1&&i.has(t))continue;let c=new Map([...s].filter(([a])=>a!==t));for(let[a,p]of i)c.set(a,[...c.get(a)??[],...p]);return c}}function y(s,e){let{room:t,rest:o}=e;if(s.size<=t)return s;let r=s.get(o)??[],i=[...s].filter(([a])=>a!==o).sort((a,p)=>p[1].length-a[1].length||(a[0]<p[0]?-1:1));return new Map(i.slice(0,t-1)).set(o,[...r,...i.slice(t-1).flatMap(([,a])=>a)])}function N(s,e){let t=new Map;for(let o of s){let r=e(o),n=t.get(r);n?n.push(o):t.set(r,[o])}return t}function D(s,e){return s.split("/").slice(0,-1).slice(0,e).join("/")||K}var $=25,Y=300,Q=32,Z=250,ee=90,te=90,F=400;async function Ie(s){let{request:e,results:t,startedAt:o}=s,r=(0,_chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_1__.a)(s.source),n=(0,_chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_3__.i)(e.pipeline),{files:i,unlisted:c}=await ne({source:r,results:t}),a=n.select({files:i,options:e.options}),{model:p,maxItems:l=Number.POSITIVE_INFINITY}=e.options,I=a.contents.slice(0,l),m=se({pipeline:n,contents:I,model:p}),z=t.has(m.map(u=>u.resultKey)),f=I.map((u,q)=>({...u,resultKey:m[q]?.resultKey??""})),g=f.filter(u=>!z.has(u.resultKey)),E=L({contents:g,packing:e.options.packing}),X=new Set(m.map(({item:u})=>u.path)),b=(0,_chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_1__.b)(i,u=>X.has(u)),d=w(m.map(({item:u})=>u.path));return{packs:E,reused:m.length-g.length,plan:{items:m,groups:d,notRead:[...a.notRead,...re(c),...oe(a.contents.slice(l),l)],files:a.files+c,hunksTotal:a.hunksTotal,...b.length===0?{}:{redacted:b},expected:H({model:p,missing:g,packs:E.length,items:m,groups:d.length}),whole:H({model:p,items:m,groups:d.length,missing:f,packs:L({contents:f,packing:e.options.packing}).length}),startedAt:o}}}function H(s){let{model:e,missing:t,packs:o,items:r,groups:n}=s;if(r.length===0)return[];let i=t.reduce((a,{item:p})=>a+p.tokens,0),c=n+1;return[{model:e,calls:o,tokensIn:(0,_chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_5__.c)(i)+t.length*Q+o*Y,tokensOut:t.length*ee},{model:e,calls:c,tokensIn:r.length*te+n*F+c*Z,tokensOut:c*F}]}async function ne(s){let{source:e,results:t}=s;if(e.identity===void 0)return e.readFiles();let o=(0,_chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_1__.c)({files:e.identity}),r=t.get?.(o)?.value;if(r)return r;let n=await e.readFiles();return n.files.every(c=>c.patchMissing===void 0)&&t.put?.({key:o,kind:"files",value:n}),n}function se(s){let{pipeline:e,contents:t,model:o}=s,r=C([...new Set(t.map(({item:n})=>n.path))]);return t.map(n=>({item:n.item,area:r.get(n.item.path)??"",resultKey:(0,_chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_1__.c)({stage:e.item.stage,identity:e.item.identity,model:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.b)(o),content:e.item.contentOf(n)})}))}function L(s){let{contents:e,packing:t}=s;if(!t)return e.map(n=>[n]);let o=new Map(e.map(n=>[n.item.key,n]));return x({items:e.map(({item:n})=>({key:n.key,tokens:n.tokens})),budget:_chunk_TTI7WXPJ_js__WEBPACK_IMPORTED_MODULE_4__.a,maxItems:$}).map(n=>n.flatMap(i=>o.get(i)??[]))}function oe(s,e){let t=`\`max-items\` is ${e}`;return s.map(({item:o})=>({path:o.key,reason:t}))}function re(s){return s===0?[]:[{path:`(${s} more files)`,reason:"GitHub lists at most 3,000 files of a pull request"}]}


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* reexport safe */ _chunk_OCGPLQGV_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OCGPLQGV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5004);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7605);
/* harmony import */ var _chunk_GKGBLAPL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3203);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(581);
/* harmony import */ var _chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6779);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7239);
/* harmony import */ var _chunk_T2B3NIXS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5662);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(524);
/* harmony import */ var _chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7015);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3337);
/* harmony import */ var _chunk_TTI7WXPJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9450);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3960);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5530);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8844);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6377);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 6779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ O),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_T2B3NIXS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8496);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(t){if(t===null||typeof t=="string"||typeof t=="boolean"||typeof t=="number"&&Number.isFinite(t))return JSON.stringify(t);if(Array.isArray(t))return`[${t.map(s).join(",")}]`;if(Object.prototype.toString.call(t)==="[object Object]")return m(Object.entries(t));throw new TypeError(`Not a JSON value: ${String(t)} (${typeof t})`)}function m(t){let e=[];for(let[n,r]of t.sort(([o],[i])=>o<i?-1:1))r!==void 0&&e.push(`${JSON.stringify(n)}:${s(r)}`);return`{${e.join(",")}}`}function J(t){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256",s(t),"hex")}function f(t){if(t.patch===void 0)return t;let{text:e,found:n}=(0,_chunk_T2B3NIXS_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.patch);if(n.length===0)return t;let r=g(t.patch),o=n.map(({kind:i,line:d})=>({kind:i,line:r[d-1]??1}));return{...t,patch:e,redacted:o}}function g(t){let[e,n]=[1,1];return t.split(`
`).map(r=>{let o=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_2__.a)(r);if(o)return[e,n]=[o.oldStart,o.newStart],n;let i=r.charAt(0);return i==="-"?e++:(i!=="+"&&i!=="\\"&&(e+=1),i==="\\"?n:n++)})}var h="redacted-1",a=new WeakMap;function O(t){let e=a.get(t);if(e)return e;let n={...t.identity===void 0?{}:{identity:`${t.identity} ${h}`},readFiles:async()=>{let{files:r,unlisted:o}=await t.readFiles();return{files:r.map(f),unlisted:o}}};return a.set(t,n),a.set(n,n),n}function $(t,e){return t.flatMap(({path:n,redacted:r=[]})=>e(n)?r.map(o=>({path:n,...o})):[])}


/***/ }),

/***/ 5004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _chunk_GKGBLAPL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3203);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(t){let{request:e,source:o,stateDir:s,settings:i}=t,r=f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(s,"results"));try{let n=await (0,_chunk_GKGBLAPL_js__WEBPACK_IMPORTED_MODULE_2__.a)({request:e,source:o,results:r,startedAt:new Date().toISOString()}),m=(0,_chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__.a)({expected:n.plan.expected,settings:i});return{report:g(e,n,m),text:R(e,n,m)}}finally{r.close()}}function f(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(t)?(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:t}):{has:()=>new Set,close:()=>{}}}function g(t,{plan:e,reused:o},{estimate:s}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:i})=>i),totals:{items:e.items.length,reused:o},estimate:s,coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead,redacted:e.redacted},model:t.options.model}}function R(t,{plan:e,reused:o},s){return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} changed files`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${o} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:r,reason:n})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${r}: ${n}`)}`),...s.lines.map(r=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(r)}`)].join(`
`)}
`}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5530);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x=10;function m(c){let e=[],t=c;for(let r=0;r<x;r+=1){let n=k(t);if(n.found.length===0)break;t=n.text,e.push(...n.found)}return{text:t,found:e.sort((r,n)=>r.line-n.line)}}function k(c){let e=(0,_chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_1__.f)(c),t=e.lines.map(o=>({kind:_chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_1__.e.kind,line:o})),r="",n=0,i=1;for(let{rule:o,start:u,end:a}of (0,_chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_1__.h)(e.text)){let s=e.text.slice(n,u);i+=p(s),t.push({kind:o.kind,line:i}),r+=`${s}[REDACTED:${o.kind}]`,n=a}return{text:n===0?e.text:r+e.text.slice(n),found:t}}function p(c){let e=0;for(let t=c.indexOf(`
`);t!==-1;t=c.indexOf(`
`,t+1))e+=1;return e}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b),
/* harmony export */   c: () => (/* binding */ Gt)
/* harmony export */ });
/* unused harmony export b */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(e,{recursive:!0})}catch(t){let n=t instanceof Error&&"code"in t?String(t.code):"",r=n==="EEXIST"||n==="ENOTDIR";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:r?`The state directory '${e}' cannot be used: it, or a part of its path, is a file.`:`The state directory '${e}' cannot be created (${n||"unknown error"}).`,remedy:r?"Remove that file, or use another state directory.":"Create it with read and write access for this user, or use another state directory.",cause:t})}}var q=.9,z=1440*60*1e3;function w(e){let{root:t,maxBytes:n,now:r}=e,s=Z(t).sort((o,a)=>o.usedAt-a.usedAt),i=s.reduce((o,a)=>o+a.bytes,0),c=i>n?n*q:i,u=0;for(let o of s){if(r-o.usedAt<=z)break;i<=c&&!o.isTemporary||((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(o.path,{force:!0}),i-=o.bytes,u+=1)}return{removed:u,bytes:i}}function Z(e){return I(e).flatMap(t=>t.endsWith(".tmp")?N((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(e,t),!0):I((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(e,t)).flatMap(n=>N((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(e,t,n),!1)))}function N(e,t){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(e,{throwIfNoEntry:!1});return n?.isFile()?[{path:e,isTemporary:t,bytes:n.size,usedAt:n.mtimeMs}]:[]}function I(e){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(e)}catch{return[]}}function A(e){let{path:t,temporary:n,bytes:r}=e;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(t),{recursive:!0}),ce(n,r),(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(n,t)}catch(s){ae(n);let i=s instanceof Error&&"code"in s?String(s.code):"unknown error";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`A picture or sound cannot be kept in '${t}' (${i}).`,remedy:i==="ENOSPC"?"Free some space, then try again.":"Give this user write access to that directory, or use another state directory.",cause:s})}}function ce(e,t){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(e,"wx");try{for(let r=0;r<t.length;)r+=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(n,t,r);(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fsyncSync)(n)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(n)}}function ae(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(e,{force:!0})}catch{}}var Ee=512*1024*1024,pe=3600*1e3,k=/^[0-9a-f]{64}$/;function C(e){let{maxBytes:t=Ee,now:n}=e,r=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(e.directory,"media"),s=o=>(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(r,o.slice(0,2),o),i=Number.POSITIVE_INFINITY,c=t,u=()=>{let o=w({root:r,maxBytes:t,now:n()});return i=o.bytes,c=Math.max(t,i+t/10),o.removed};return{put:o=>{let a=(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256",o,"hex"),l=s(a);return A({path:l,temporary:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(r,`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)()}.tmp`),bytes:o}),_(l,n()),i+=o.length,i>c&&u(),a},get:o=>{let a=k.test(o)?Te(s(o)):void 0;if(a!==void 0){if((0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256",a,"hex")!==o){(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(s(o),{force:!0});return}return L(s(o),n()),a}},has:o=>k.test(o)&&L(s(o),n()),prune:u}}function Te(e){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(e)}catch{return}}function L(e,t){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(e,{throwIfNoEntry:!1});return n?.isFile()?(t-n.mtimeMs>pe&&_(e,t),!0):!1}function _(e,t){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.utimesSync)(e,t/1e3,t/1e3)}catch{}}function p({statements:e},{maxBytes:t,keep:n}){let r=Number(e.bytes.get()?.bytes)-t*.9,s=[];for(let{key:i,bytes:c}of e.oldest.iterate()){if(r<=0)break;i!==n&&(s.push(String(i)),r-=Number(c))}for(let i of s)e.remove.run(i);return s.length}var Re=3,x=5,ge=6,Se=8,he=10,be=11,Ne=13,Ie=14,we=26,Ae={[Re]:{rule:"may not be opened",remedy:"Give this user read and write access to it."},[x]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[ge]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[Se]:{rule:"is not writable",remedy:"Give this user write access to it and its directory."},[he]:{rule:"cannot be read or written",remedy:"Check the disk, or use another state directory."},[Ne]:{rule:"cannot grow: the disk is full",remedy:"Free some space, then try again."},[Ie]:{rule:"cannot be opened",remedy:"Give this user read and write access to its directory, or use another state directory."}};function T(e){if(!(!(e instanceof Error)||!("errcode"in e)||typeof e.errcode!="number"))return e.errcode&255}function R(e){let t=T(e);return t===be||t===we}function v(e){return T(e)===x}function g(e,t){let n=Ae[T(e)??-1];if(n===void 0)return e;let r=`The result store '${t}' ${n.rule}.`;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:r,remedy:n.remedy,cause:e})}var M=[`CREATE TABLE results (
     id INTEGER PRIMARY KEY,
     key TEXT NOT NULL UNIQUE,
     kind TEXT NOT NULL,
     tokens_in INTEGER,
     tokens_out INTEGER,
     bytes INTEGER NOT NULL,
     last_used INTEGER NOT NULL,
     digest TEXT NOT NULL,
     value TEXT NOT NULL
   ) STRICT;
   CREATE INDEX results_by_use ON results (last_used, bytes);
   CREATE TABLE totals (id INTEGER PRIMARY KEY CHECK (id = 1), bytes INTEGER NOT NULL) STRICT;
   INSERT INTO totals VALUES (1, 0);
   CREATE TRIGGER results_added AFTER INSERT ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes; END;
   CREATE TRIGGER results_replaced AFTER UPDATE OF bytes ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes - old.bytes; END;
   CREATE TRIGGER results_removed AFTER DELETE ON results
     BEGIN UPDATE totals SET bytes = bytes - old.bytes; END;
   CREATE TABLE failures (id TEXT PRIMARY KEY, count INTEGER NOT NULL, last_failed INTEGER NOT NULL) STRICT;`],m=M.length;function U(e,t){if(D(e,t)!==m){e.exec("BEGIN IMMEDIATE");try{for(let n of M.slice(D(e,t)))e.exec(n);e.exec(`PRAGMA user_version = ${m}`),e.exec("COMMIT")}catch(n){throw e.isTransaction&&e.exec("ROLLBACK"),n}}}function D(e,t){let n=Number(e.prepare("PRAGMA user_version").get()?.user_version??0);if(n<=m)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`'${t}' was written by a newer Gloss (schema ${n}, this one knows ${m}).`,remedy:"Upgrade Gloss, or use another state directory."})}var ke=1e4,Le=400,Ce=25;function F(e){let t=new node_sqlite__WEBPACK_IMPORTED_MODULE_5__.DatabaseSync(e,{timeout:ke});try{return _e(t),t.exec("PRAGMA synchronous = NORMAL"),U(t,e),t}catch(n){throw t.close(),n}}function _e(e){for(let t=1;;t+=1)try{e.exec("PRAGMA journal_mode = WAL");return}catch(n){if(!v(n)||t===Le)throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,Ce)}}function f(e){try{let{dev:t,ino:n}=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(e,{bigint:!0});return`${t}:${n}`}catch{return}}function G(e,t){let n=1;for(;(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(`${e}.damaged-${n}`);)n+=1;let r=`${e}.damaged-${n}`;if(!(t===void 0||f(e)!==t))return S(e,r),S(`${e}-wal`,`${r}-wal`),S(`${e}-shm`,`${r}-shm`),r}function S(e,t){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(e,t)}catch(n){let r=n instanceof Error&&"code"in n?n.code:void 0;if(r==="ENOENT")return;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`The result store '${e}' is damaged and cannot be renamed (${r}).`,remedy:"Delete it, or give this user write access to its directory.",cause:n})}}function B(e){let t=F(e);try{return{database:t,identity:f(e),statements:Me(t)}}catch(n){throw t.close(),n}}function Me(e){let t="key, kind, tokens_in AS tokensIn, tokens_out AS tokensOut, digest, value";return{begin:e.prepare("BEGIN IMMEDIATE"),commit:e.prepare("COMMIT"),find:e.prepare(`SELECT ${t}, last_used AS lastUsed FROM results WHERE key = ?`),findAll:e.prepare(`SELECT ${t} FROM results WHERE key IN (SELECT value FROM json_each(?))`),store:e.prepare(`INSERT INTO results (key, kind, tokens_in, tokens_out, bytes, last_used, digest, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, tokens_in = excluded.tokens_in,
         tokens_out = excluded.tokens_out, bytes = excluded.bytes, last_used = excluded.last_used,
         digest = excluded.digest, value = excluded.value`),touch:e.prepare("UPDATE results SET last_used = ? WHERE key = ?"),removeDamaged:e.prepare("DELETE FROM results WHERE key = ? AND digest = ?"),oldest:e.prepare("SELECT key, bytes FROM results ORDER BY last_used, id"),remove:e.prepare("DELETE FROM results WHERE key = ?"),bytes:e.prepare("SELECT bytes FROM totals"),entries:e.prepare("SELECT count(*) AS entries FROM results"),noteFailure:e.prepare(`INSERT INTO failures (id, count, last_failed) VALUES (?, 1, ?)
       ON CONFLICT (id) DO UPDATE SET count = count + 1, last_failed = excluded.last_failed RETURNING count`),failures:e.prepare("SELECT count FROM failures WHERE id = ?"),clearFailures:e.prepare("DELETE FROM failures WHERE id = ?"),forgetFailures:e.prepare("DELETE FROM failures WHERE last_failed < ?")}}var Fe=3;function P(e){let t=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(e.directory,"results.sqlite"),n=u=>{let o=G(t,u);o&&e.onWarning(`The result store was damaged: set aside as '${o}', starting with an empty one.`)},r=$(t,n),s=u=>{if(!r)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`The result store '${t}' is closed.`});try{return u(r)}catch(o){throw Ge(r),g(o,t)}},i=()=>{r?.database.close(),r=void 0};return{use:u=>{try{return s(u)}catch(o){let a=r?.identity;if(!R(o))throw o;return i(),n(a),r=$(t,n),s(u)}},close:i}}function $(e,t){for(let n=1;;n+=1){let r=f(e);try{return B(e)}catch(s){if(!R(s)||n===Fe)throw g(s,e);t(r)}}}function Ge({database:e}){try{e.isTransaction&&e.exec("ROLLBACK")}catch{}}function Y({key:e,kind:t,value:n,usage:r}){let s={key:e,kind:t,tokensIn:r?.tokensIn??null,tokensOut:r?.tokensOut??null,value:JSON.stringify(n)};return{...s,digest:H(s)}}function h(e){let{key:t,kind:n,tokensIn:r,tokensOut:s,digest:i,value:c}=e;if(typeof t!="string"||typeof n!="string"||typeof c!="string"||!W(r)||!W(s)||i!==H({key:t,kind:n,tokensIn:r,tokensOut:s,value:c}))return;let u=r===null||s===null?void 0:{tokensIn:r,tokensOut:s};return{value:JSON.parse(c),usage:u}}function H({key:e,kind:t,tokensIn:n,tokensOut:r,value:s}){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256",`${JSON.stringify([e,t,n,r])}
${s}`,"hex")}function W(e){return e===null||typeof e=="number"}var $e=256*1024*1024,Pe=3600*1e3,We=720*60*60*1e3;function Gt(e){let{directory:t,maxBytes:n=$e,now:r=Date.now,onWarning:s=()=>{}}=e;b(t);let i=P({directory:t,onWarning:s}),c=C({directory:t,maxBytes:e.maxMediaBytes,now:r});return{get:u=>i.use(o=>He(o,u,r())),put(u){i.use(a=>Qe(a,{result:u,maxBytes:n,now:r()}))||s(`The result '${u.key}' is larger than the whole result store may be; it is not kept.`)},has:u=>i.use(o=>Xe(o,u)),stats:()=>i.use(Ve),prune:()=>i.use(u=>(u.statements.forgetFailures.run(r()-We),{removed:X(u,()=>p(u,{maxBytes:n}))+c.prune()})),putBytes:c.put,getBytes:c.get,hasBytes:c.has,close:i.close,...Ye(i,r)}}function Ye(e,t){return{noteFailure:n=>e.use(({statements:r})=>Number(r.noteFailure.get(n,t())?.count)),failures:n=>e.use(({statements:r})=>Number(r.failures.get(n)?.count??0)),clearFailures(n){e.use(({statements:r})=>r.clearFailures.run(n))}}}function He({statements:e},t,n){let r=e.find.get(t);if(r===void 0)return;let s=h(r);return s===void 0?e.removeDamaged.run(t,r.digest??null):n-Number(r.lastUsed)>Pe&&e.touch.run(n,t),s}function Qe(e,{result:t,maxBytes:n,now:r}){let{key:s,kind:i,tokensIn:c,tokensOut:u,digest:o,value:a}=Y(t),l=Buffer.byteLength(a);return l>n?!1:(X(e,()=>{e.statements.store.run(s,i,c,u,l,r,o,a),Q(e)>n&&p(e,{maxBytes:n,keep:s})}),!0)}function Xe({statements:e},t){let n=new Set;for(let r of e.findAll.iterate(JSON.stringify(t)))h(r)!==void 0&&n.add(String(r.key));return n}function Ve(e){return{entries:Number(e.statements.entries.get()?.entries),bytes:Q(e)}}function Q({statements:e}){return Number(e.bytes.get()?.bytes)}function X({statements:e},t){e.begin.run();let n=t();return e.commit.run(),n}


/***/ })

};
