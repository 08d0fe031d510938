export const id = 6143;
export const ids = [6143];
export const modules = {

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunDocs: () => (/* reexport safe */ _chunk_B3HTRSYE_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_B3HTRSYE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9885);
/* harmony import */ var _chunk_BGUN5M6L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);
/* harmony import */ var _chunk_7RC5KOXM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1383);
/* harmony import */ var _chunk_EIVJNGAG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(502);
/* harmony import */ var _chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7252);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4516);
/* harmony import */ var _chunk_4MQ3Q6LJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3025);
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

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_7RC5KOXM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1383);
/* harmony import */ var _chunk_EIVJNGAG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(502);
/* harmony import */ var _chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7252);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5189);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6145);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var M=50,H=4,J=900;async function K(o){let{rooms:e,request:l,parse:a}=o,{sources:n,outputs:s}=(0,_chunk_7RC5KOXM_js__WEBPACK_IMPORTED_MODULE_1__.d)(e),{docs:t,model:c,paths:r,ignore:p}=l.options;if(!t)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"internal",message:"The request says nothing about pages."});let u=await (0,_chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_3__.P)({sources:n,outputs:s,config:{defaults:{paths:[],ignore:p},docs:t},parseSource:a,paths:r,model:c,all:t.all,adopt:()=>t.adopt}),S=u.states.flatMap(({spec:i,regenerate:d})=>i&&d?[i]:[]),m=[],w=0,D=new Map;for(let[i,d]of S.entries()){if(i%M===0){let g=S.slice(i,i+M).flatMap(({sources:f})=>f);D=await n.readTexts([...new Set(g)])}let h=await N({spec:d,found:u,texts:D,parse:a}),_={spec:d,sources:h},j=(0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_5__.a)({stage:"page",identity:(0,_chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_3__.L)(),model:(0,_chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_6__.b)(c),content:(0,_chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_3__.M)(_)});m.push({spec:d,answerKey:j,sources:h.map(({path:g,blob:f,digest:L})=>({path:g,blob:f,digest:L}))}),w+=h.reduce((g,{text:f})=>g+f.length,0)}let O=e.results.has(m.map(({answerKey:i})=>i)),P=m.filter(({answerKey:i})=>!O.has(i)).length;return{pages:m,states:u.states,...u.index===void 0?{}:{index:{path:u.index.path}},notRead:u.notRead,problems:u.problems,estimate:{modelCalls:P,tokensIn:P===0?0:Math.round(w/H*(P/m.length))+P*J},startedAt:e.now().toISOString()}}async function N(o){let{spec:e,found:l,texts:a,parse:n}=o;return await Promise.all(e.sources.map(async s=>{let t=a.get(s)??"",c=a.has(s)?await n({path:s,text:t}):void 0,r=l.sources.get(s)?.blob??"",p=a.has(s)?(0,_chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_3__.O)({text:t,outline:c}):"";return{path:s,blob:r,digest:p,text:t,...c===void 0?{}:{outline:c}}}))}var U=30;async function fe(o){let{request:e,tree:l,stateDir:a}=o,n=(0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(a,"results"),s=(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(n)?(0,_chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_4__.b)({directory:n}):{has:()=>new Set,close:()=>{}};try{let t=await K({rooms:{results:s,now:()=>new Date,tree:{...l,publishFiles:async()=>({publications:[],leftAlone:[]})}},request:e,parse:_chunk_EIVJNGAG_js__WEBPACK_IMPORTED_MODULE_2__.d});return{report:B(e,t),text:F(e,t)}}finally{s.close()}}function B(o,e){return{pipeline:o.pipeline,status:"skipped",dryRun:!0,target:o.target,items:e.states,totals:{items:e.pages.length,reused:e.pages.length-e.estimate.modelCalls},estimate:{...e.estimate,costUsd:null},coverage:{notRead:e.notRead},problems:e.problems,model:o.options.model}}function F(o,e){let{modelCalls:l,tokensIn:a}=e.estimate,n=e.states.filter(({regenerate:r,state:p})=>r||p==="orphaned"),s=e.states.filter(({state:r,spec:p})=>p&&r==="current").length,t=n.slice(0,U).map(({path:r,reasons:p})=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(r)}  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(p.map(_chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_3__.Q).join("; "))}`),c=n.length-t.length;return`${[`${n.length} of ${e.states.length} generated files would change; ${s} pages are up to date`,...t,...c>0?[`  \u2026 and ${c} more`]:[],...e.problems.map(r=>`  ! ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(r)}`),`would send about ${a.toLocaleString("en-US")} tokens in ${l} calls to ${o.options.model}`].join(`
`)}
`}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ f),
/* harmony export */   d: () => (/* binding */ k),
/* harmony export */   e: () => (/* binding */ y),
/* harmony export */   f: () => (/* binding */ P),
/* harmony export */   g: () => (/* binding */ S),
/* harmony export */   h: () => (/* binding */ x),
/* harmony export */   i: () => (/* binding */ w),
/* harmony export */   j: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7768);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d(e){let{results:t,lineage:n,plan:s}=e,r=(0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__.a)({kind:"docs-plan",lineage:n,plan:s});return t.put({key:r,kind:"plan",value:s}),r}var l=new WeakMap;function m(e){let{results:t,planKey:n}=e,s=l.get(t);if(s?.planKey===n)return s.plan;let r=t.get(n);if(r){let a=r.value;return l.set(t,{planKey:n,plan:a}),a}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:"The stored plan of this run is gone from the result store.",remedy:"Run again: what was written is kept."})}function f(e,t){return e.get(t)?.value}function k(e){e.results.put({key:e.key,kind:"item",value:e.page})}function y(e){return (0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:"repair",of:e})}function P(e){let{results:t,planKey:n,pack:s,page:r}=e;t.put({key:i(n,s),kind:"page",value:r})}function S(e){let{results:t,planKey:n,pack:s}=e;return t.get(i(n,s))?.value}function x(e){e.results.put({key:p(e.id),kind:"text",value:e.text})}function w(e,t){let n=e.get(p(t))?.value;return typeof n=="string"?n:void 0}function i(e,t){return`${e}:page:${t}`}function p(e){return (0,_chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:e})}function b(e){let t=Math.max(1,Math.floor(25/e.stages));return Array.from({length:Math.ceil(e.packs/t)},(n,s)=>Array.from({length:Math.min(t,e.packs-s*t)},(r,a)=>s*t+a))}


/***/ })

};
