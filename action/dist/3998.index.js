export const id = 3998;
export const ids = [3998];
export const modules = {

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ De)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ZELRMGTG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);
/* harmony import */ var _chunk_NGB4HIFM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9324);
/* harmony import */ var _chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9704);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5189);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6145);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var j=50,U=4,B=900;async function N(r){let{rooms:e,request:l,parse:i}=r,{sources:t,outputs:c,rules:o}=(0,_chunk_ZELRMGTG_js__WEBPACK_IMPORTED_MODULE_1__.d)(e),{docs:a,model:n,paths:p,ignore:P}=l.options;if(!a)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"internal",message:"The request says nothing about pages."});let u=await (0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__.U)({sources:t,outputs:c,rules:o,config:{defaults:{paths:[],ignore:P},docs:a},parseSource:i,paths:p,model:n,all:a.all,adopt:()=>a.adopt,joinsLock:!0}),x=u.states.flatMap(({spec:s,regenerate:m})=>s&&m?[s]:[]),S=[],D=new Map;for(let[s,m]of x.entries()){if(s%j===0){let d=x.slice(s,s+j).flatMap(({sources:f})=>f);D=await t.readTexts([...new Set(d)])}let R=await X({spec:m,found:u,texts:D,parse:i,extracted:(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__.G)(n)}),J={spec:m,sources:R},v=(0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_5__.a)({stage:"page",identity:(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__.O)(),model:(0,_chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_6__.b)(n),content:(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__.P)(J)});S.push({page:{spec:m,answerKey:v,sources:R.map(({path:d,blob:f,digest:G})=>({path:d,blob:f,digest:G}))},characters:R.reduce((d,{text:f})=>d+f.length,0)})}let $=e.results.has(S.map(({page:s})=>s.answerKey)),F=V(u.states,n),k=S.filter(({page:s})=>$.has(s.answerKey)||!F(s.spec.path)),w=k.map(({page:s})=>s),H=k.reduce((s,m)=>s+m.characters,0),g=w.filter(({answerKey:s})=>!$.has(s)).length;return{pages:w,states:u.states,...u.index===void 0?{}:{index:{path:u.index.path}},notRead:u.notRead,problems:u.problems,estimate:{modelCalls:g,tokensIn:g===0?0:Math.round(H/U*(g/w.length))+g*B},startedAt:e.now().toISOString()}}function V(r,e){if(e===_chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_6__.a)return()=>!1;let l=r.filter(({reasons:t})=>{let c=o=>t.some(({kind:a})=>a===o);return c("unrecorded")&&!c("adopted")}),i=new Set(l.map(({path:t})=>t));return t=>i.has(t)}async function X(r){let{spec:e,found:l,texts:i,parse:t,extracted:c}=r;return await Promise.all(e.sources.map(async o=>{let a=i.get(o)??"",n=i.has(o)?await t({path:o,text:a}):void 0,p=l.sources.get(o)?.blob??"",P=i.has(o)?(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__.T)({text:a,outline:n,extracted:c}):"";return{path:o,blob:p,digest:P,text:a,...n===void 0?{}:{outline:n}}}))}var W=30;async function De(r){let{request:e,tree:l,stateDir:i}=r,t=(0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(i,"results"),c=(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(t)?(0,_chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_4__.b)({directory:t}):{has:()=>new Set,close:()=>{}};try{let o=await N({rooms:{results:c,now:()=>new Date,tree:{...l,publishFiles:async()=>({publications:[],leftAlone:[]})}},request:e,parse:_chunk_NGB4HIFM_js__WEBPACK_IMPORTED_MODULE_2__.d});return{report:Y(e,o),text:Z(e,o)}}finally{c.close()}}function Y(r,e){return{pipeline:r.pipeline,status:"skipped",dryRun:!0,target:r.target,items:e.states,totals:{items:e.pages.length,reused:e.pages.length-e.estimate.modelCalls},estimate:{...e.estimate,costUsd:null},coverage:{notRead:e.notRead},problems:e.problems,model:r.options.model}}function Z(r,e){let{modelCalls:l,tokensIn:i}=e.estimate,t=e.states.filter(({regenerate:n,state:p})=>n||p==="orphaned"),c=e.states.filter(({state:n,spec:p})=>p&&n==="current").length,o=t.slice(0,W).map(({path:n,reasons:p})=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n)}  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(p.map(_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__.V).join("; "))}`),a=t.length-o.length;return`${[`${t.length} of ${e.states.length} generated files would change; ${c} pages are up to date`,...o,...a>0?[`  \u2026 and ${a} more`]:[],...e.problems.map(n=>`  ! ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n)}`),(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_3__.G)(r.options.model)?"no model would be called":`would send about ${i.toLocaleString("en-US")} tokens in ${l} calls to ${r.options.model}`].join(`
`)}
`}


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ I),
/* harmony export */   c: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=new RegExp("[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","u"),h=new RegExp("\\p{M}|\\p{Cf}","u");function u(n){let r=0;for(let e of n)r+=l(e);return r}function I(n){return (0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(n).replaceAll(/\s+/g," ").trim()}function S(n,r){let{width:e,indent:t=0,maxLines:i=Number.POSITIVE_INFINITY}=r,c=e-t,f=m(n,c),s=f.slice(0,i),o=s.at(-1);return o!==void 0&&s.length<f.length&&(s[s.length-1]=d(o,c)),s.map(g=>" ".repeat(t)+g).join(`
`)}function m(n,r){let e=[],t="";for(let i of n.split(" ").flatMap(c=>b(c,r)))t!==""&&u(t)+1+u(i)>r?(e.push(t),t=i):t=t===""?i:`${t} ${i}`;return t!==""&&e.push(t),e}function b(n,r){if(u(n)<=r||!a.test(n))return[n];let e=[],t="";for(let i of n)u(t)+l(i)>r&&(e.push(t),t=""),t+=i;return[...e,t]}function d(n,r){let e=n;for(;u(e)+1>r&&e.includes(" ");)e=e.slice(0,e.lastIndexOf(" "));return`${e.replace(/[\s,;:.]+$/,"")}\u2026`}function l(n){return a.test(n)?2:h.test(n)?0:1}


/***/ }),

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ P),
/* harmony export */   c: () => (/* binding */ y),
/* harmony export */   d: () => (/* binding */ S),
/* harmony export */   e: () => (/* binding */ x),
/* harmony export */   f: () => (/* binding */ w),
/* harmony export */   g: () => (/* binding */ R),
/* harmony export */   h: () => (/* binding */ b),
/* harmony export */   i: () => (/* binding */ v),
/* harmony export */   j: () => (/* binding */ K)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7768);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(e){let{results:t,lineage:s,plan:n}=e,r=(0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__.a)({kind:"docs-plan",lineage:s,plan:n});return t.put({key:r,kind:"plan",value:n}),r}var d=8,p=new WeakMap;function P(e){let{results:t,planKey:s}=e,n=p.get(t)??new Map,r=n.get(s);if(r)return r;let a=t.get(s);if(a){let u=a.value,[i]=n.keys();return n.size>=d&&i!==void 0&&n.delete(i),p.set(t,n.set(s,u)),u}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:"The stored plan of this run is gone from the result store.",remedy:"Run again: what was written is kept."})}function y(e,t){return e.get(t)?.value}function S(e){e.results.put({key:e.key,kind:"item",value:e.page})}function x(e){return (0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:"repair",of:e})}function w(e){let{results:t,planKey:s,pack:n,page:r}=e;t.put({key:g(s,n),kind:"page",value:r})}function R(e){let{results:t,planKey:s,pack:n}=e;return t.get(g(s,n))?.value}function b(e){e.results.put({key:c(e.id),kind:"text",value:e.text})}function v(e,t){let s=e.get(c(t))?.value;return typeof s=="string"?s:void 0}function g(e,t){return`${e}:page:${t}`}function c(e){return (0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:e})}function K(e){let t=Math.max(1,Math.floor(25/e.stages));return Array.from({length:Math.ceil(e.packs/t)},(s,n)=>Array.from({length:Math.min(t,e.packs-n*t)},(r,a)=>n*t+a))}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunDocs: () => (/* reexport safe */ _chunk_72V3WYOR_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_72V3WYOR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4688);
/* harmony import */ var _chunk_LNS5KL3F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6439);
/* harmony import */ var _chunk_ZELRMGTG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6017);
/* harmony import */ var _chunk_NGB4HIFM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9324);
/* harmony import */ var _chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9704);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4516);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3097);
/* harmony import */ var _chunk_7ZTKIQI3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4021);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5189);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6145);
/* harmony import */ var _chunk_U3H6HHKA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7925);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3145);
/* harmony import */ var _chunk_NEEG65GU_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6611);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2584);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
