export const id = 1612;
export const ids = [1612];
export const modules = {

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ P),
/* harmony export */   c: () => (/* binding */ y),
/* harmony export */   d: () => (/* binding */ x),
/* harmony export */   e: () => (/* binding */ w),
/* harmony export */   f: () => (/* binding */ S),
/* harmony export */   g: () => (/* binding */ v),
/* harmony export */   h: () => (/* binding */ R),
/* harmony export */   i: () => (/* binding */ K)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(e){let{results:t,lineage:n,plan:s}=e,r=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({kind:"docs-plan",lineage:n,plan:s});return t.put({key:r,kind:"plan",value:s}),r}var c=8,p=new WeakMap;function P(e){let{results:t,planKey:n}=e,s=p.get(t)??new Map,r=s.get(n);if(r)return r;let o=t.get(n);if(o){let i=o.value,[u]=s.keys();return s.size>=c&&u!==void 0&&s.delete(u),p.set(t,s.set(n,i)),i}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:"The stored plan of this run is gone from the result store.",remedy:"Run again: what was written is kept."})}function y(e,t){return e.get(t)?.value}function x(e){e.results.put({key:e.key,kind:"item",value:e.page})}function w(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:"repair",of:e})}function S(e){let{results:t,planKey:n,pack:s,page:r}=e;t.put({key:g(n,s),kind:"page",value:r})}function v(e){let{results:t,planKey:n,pack:s}=e;return t.get(g(n,s))?.value}function R(e){e.results.put({key:d(e.id),kind:"text",value:e.text})}function K(e,t){let n=e.get(d(t))?.value;return typeof n=="string"?n:void 0}function g(e,t){return`${e}:page:${t}`}function d(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:e})}


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunDocs: () => (/* reexport safe */ _chunk_MM6JCNAL_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_MM6JCNAL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7761);
/* harmony import */ var _chunk_CZ6575G5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3671);
/* harmony import */ var _chunk_OWA3PJTR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4449);
/* harmony import */ var _chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5782);
/* harmony import */ var _chunk_UHGRZZPP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(519);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3309);
/* harmony import */ var _chunk_6ROU7BIJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(549);
/* harmony import */ var _chunk_XRJPXOHR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4616);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3728);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1044);
/* harmony import */ var _chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2238);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6057);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4498);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(524);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3097);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3960);
/* harmony import */ var _chunk_AMVZOUZK_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5702);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8844);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6377);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ De)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5782);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3728);
/* harmony import */ var _chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2238);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(524);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var j=50,U=4,B=900;async function N(r){let{rooms:e,request:l,parse:i}=r,{sources:t,outputs:c,rules:o}=(0,_chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_2__.d)(e),{docs:a,model:n,paths:p,ignore:P}=l.options;if(!a)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"internal",message:"The request says nothing about pages."});let u=await (0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.P)({sources:t,outputs:c,rules:o,config:{defaults:{paths:[],ignore:P},docs:a},parseSource:i,paths:p,model:n,all:a.all,adopt:()=>a.adopt,joinsLock:!0}),x=u.states.flatMap(({spec:s,regenerate:m})=>s&&m?[s]:[]),S=[],D=new Map;for(let[s,m]of x.entries()){if(s%j===0){let d=x.slice(s,s+j).flatMap(({sources:f})=>f);D=await t.readTexts([...new Set(d)])}let R=await X({spec:m,found:u,texts:D,parse:i,extracted:(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.r)(n)}),H={spec:m,sources:R},J=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_3__.a)({stage:"page",identity:(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.o)(),model:(0,_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_4__.b)(n),content:(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.p)(H)});S.push({page:{spec:m,answerKey:J,sources:R.map(({path:d,blob:f,digest:G})=>({path:d,blob:f,digest:G}))},characters:R.reduce((d,{text:f})=>d+f.length,0)})}let $=e.results.has(S.map(({page:s})=>s.answerKey)),v=V(u.states,n),k=S.filter(({page:s})=>$.has(s.answerKey)||!v(s.spec.path)),w=k.map(({page:s})=>s),F=k.reduce((s,m)=>s+m.characters,0),g=w.filter(({answerKey:s})=>!$.has(s)).length;return{pages:w,states:u.states,...u.index===void 0?{}:{index:{path:u.index.path}},notRead:u.notRead,problems:u.problems,estimate:{modelCalls:g,tokensIn:g===0?0:Math.round(F/U*(g/w.length))+g*B},startedAt:e.now().toISOString()}}function V(r,e){if(e===_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_4__.a)return()=>!1;let l=r.filter(({reasons:t})=>{let c=o=>t.some(({kind:a})=>a===o);return c("unrecorded")&&!c("adopted")}),i=new Set(l.map(({path:t})=>t));return t=>i.has(t)}async function X(r){let{spec:e,found:l,texts:i,parse:t,extracted:c}=r;return await Promise.all(e.sources.map(async o=>{let a=i.get(o)??"",n=i.has(o)?await t({path:o,text:a}):void 0,p=l.sources.get(o)?.blob??"",P=i.has(o)?(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.s)({text:a,outline:n,extracted:c}):"";return{path:o,blob:p,digest:P,text:a,...n===void 0?{}:{outline:n}}}))}var W=30;async function De(r){let{request:e,tree:l,stateDir:i}=r,t=(0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(i,"results"),c=(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(t)?(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:t}):{has:()=>new Set,close:()=>{}};try{let o=await N({rooms:{results:c,now:()=>new Date,tree:{...l,publishFiles:async()=>({publications:[],leftAlone:[]})}},request:e,parse:_chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_5__.d});return{report:Y(e,o),text:Z(e,o)}}finally{c.close()}}function Y(r,e){return{pipeline:r.pipeline,status:"skipped",dryRun:!0,target:r.target,items:e.states,totals:{items:e.pages.length,reused:e.pages.length-e.estimate.modelCalls},estimate:{...e.estimate,costUsd:null},coverage:{notRead:e.notRead},problems:e.problems,model:r.options.model}}function Z(r,e){let{modelCalls:l,tokensIn:i}=e.estimate,t=e.states.filter(({regenerate:n,state:p})=>n||p==="orphaned"),c=e.states.filter(({state:n,spec:p})=>p&&n==="current").length,o=t.slice(0,W).map(({path:n,reasons:p})=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n)}  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(p.map(_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.Q).join("; "))}`),a=t.length-o.length;return`${[`${t.length} of ${e.states.length} generated files would change; ${c} pages are up to date`,...o,...a>0?[`  \u2026 and ${a} more`]:[],...e.problems.map(n=>`  ! ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n)}`),(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.r)(r.options.model)?"no model would be called":`would send about ${i.toLocaleString("en-US")} tokens in ${l} calls to ${r.options.model}`].join(`
`)}
`}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(a){let r=Math.max(1,Math.floor(25/a.stages));return Array.from({length:Math.ceil(a.packs/r)},(n,t)=>Array.from({length:Math.min(r,a.packs-t*r)},(c,e)=>t*r+e))}


/***/ })

};
