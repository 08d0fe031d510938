export const id = 12;
export const ids = [12];
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

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ S),
/* harmony export */   d: () => (/* binding */ w),
/* harmony export */   e: () => (/* binding */ R),
/* harmony export */   f: () => (/* binding */ v),
/* harmony export */   g: () => (/* binding */ K),
/* harmony export */   h: () => (/* binding */ b),
/* harmony export */   i: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5900);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function y(e){let{results:t,lineage:n,plan:s}=e,r=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({kind:"docs-plan",lineage:n,plan:s});return t.put({key:r,kind:"plan",value:s}),r}var f=8,g=new WeakMap;function x(e){let{results:t,planKey:n}=e,s=g.get(t)??new Map,r=s.get(n);if(r)return r;let o=t.get(n);if(o){let i=o.value,[u]=s.keys();return s.size>=f&&u!==void 0&&s.delete(u),g.set(t,s.set(n,i)),i}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:"The stored plan of this run is gone from the result store.",remedy:"Run again: what was written is kept."})}function S(e,t){return e.get(t)?.value}function w(e){e.results.put({key:e.key,kind:"item",value:e.page})}function R(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:"repair",of:e})}function v(e){let{results:t,planKey:n,pack:s,page:r}=e;t.put({key:d(n,s),kind:"page",value:r})}function K(e){let{results:t,planKey:n,pack:s}=e;return t.get(d(n,s))?.value}function b(e){(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.text).found.length>0||e.results.put({key:c(e.id),kind:"text",value:e.text})}function h(e,t){let n=e.get(c(t))?.value;return typeof n=="string"?n:void 0}function d(e,t){return`${e}:page:${t}`}function c(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:e})}


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

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunDocs: () => (/* reexport safe */ _chunk_LZGPM4GX_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LZGPM4GX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8112);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7605);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7543);
/* harmony import */ var _chunk_73JM5VHR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9553);
/* harmony import */ var _chunk_OWA3PJTR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4449);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(581);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7239);
/* harmony import */ var _chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5888);
/* harmony import */ var _chunk_UDJV3FNQ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1550);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3309);
/* harmony import */ var _chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5816);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5900);
/* harmony import */ var _chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5673);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4498);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3097);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2125);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8844);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6395);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8862);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7239);
/* harmony import */ var _chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5888);
/* harmony import */ var _chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5673);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1491);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4770);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var B=50,W=900,Y=250;async function U(t){let{rooms:e,request:o,parse:c}=t,{sources:a,outputs:p,rules:s}=(0,_chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_3__.e)(e),{docs:n,model:i,paths:d,ignore:g}=o.options;if(!n)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_10__.a({code:"internal",message:"The request says nothing about pages."});let m=await (0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.P)({sources:a,outputs:p,rules:s,config:{defaults:{paths:[],ignore:g},docs:n},parseSource:c,paths:d,model:i,all:n.all,adopt:()=>n.adopt,joinsLock:!0}),R=m.states.flatMap(({spec:r,regenerate:l})=>r&&l?[r]:[]),f=[],k=new Map;for(let[r,l]of R.entries()){if(r%B===0){let S=R.slice(r,r+B).flatMap(({sources:w})=>w);k=await a.readTexts([...new Set(S)])}let T=await se({spec:l,found:m,texts:k,parse:c,extracted:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.r)(i)}),E={spec:l,sources:T},Q=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_4__.a)({stage:"page",identity:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.o)(),model:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_5__.b)(i),content:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.p)(E)});f.push({page:{spec:l,answerKey:Q,sources:T.map(({path:S,blob:w,digest:V})=>({path:S,blob:w,digest:V}))},tokensIn:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.r)(i)?0:ee(E)})}let D=e.results.has(f.map(({page:r})=>r.answerKey)),X=te(m.states,i),y=f.filter(({page:r})=>D.has(r.answerKey)||!X(r.spec.path)),{maxItems:z=y.length}=o.options,P=y.slice(0,z),$=P.map(({page:r})=>r),h=P.filter(({page:r})=>!D.has(r.answerKey)),I=a.placesIn($.flatMap(r=>r.sources.map(({path:l})=>l)));return{pages:$,states:m.states,...m.index===void 0?{}:{index:{path:m.index.path}},notRead:m.notRead,...I.length===0?{}:{redacted:I},problems:[...m.problems,...Z({wanted:y.length,kept:P.length})],expected:[{model:i,calls:h.length,tokensIn:h.reduce((r,l)=>r+l.tokensIn,0),tokensOut:h.length*W}],startedAt:e.now().toISOString()}}function Z({wanted:t,kept:e}){if(t===e)return[];let o=t-e;return[`${o===1?"1 more page is":`${o} more pages are`} due, and \`max-items\` is ${e}.`]}function ee(t){let{system:e,prompt:o}=(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.m)(t);return (0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__.c)((0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__.b)(`${e}
${o}`))+Y}function te(t,e){if(e===_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_5__.a)return()=>!1;let o=t.filter(({reasons:a})=>{let p=s=>a.some(({kind:n})=>n===s);return p("unrecorded")&&!p("adopted")}),c=new Set(o.map(({path:a})=>a));return a=>c.has(a)}async function se(t){let{spec:e,found:o,texts:c,parse:a,extracted:p}=t;return await Promise.all(e.sources.map(async s=>{let n=c.get(s)??"",i=c.has(s)?await a({path:s,text:n}):void 0,d=o.sources.get(s)?.blob??"",g=c.has(s)?(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.s)({text:n,outline:i,extracted:p}):"";return{path:s,blob:d,digest:g,text:n,...i===void 0?{}:{outline:i}}}))}var re=30;async function Ke(t){let{request:e,tree:o,stateDir:c,settings:a}=t,p=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(c,"results"),s=(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(p)?(0,_chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:p}):{has:()=>new Set,close:()=>{}};try{let n=await U({rooms:{results:s,now:()=>new Date,tree:{...o,publishFiles:async()=>({publications:[],leftAlone:[]})}},request:e,parse:_chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_7__.a}),i=(0,_chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__.a)({expected:n.expected,settings:a});return{report:ae(e,n,i),text:ie(n,i)}}finally{s.close()}}function ae(t,e,{estimate:o}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.states,totals:{items:e.pages.length,reused:e.pages.length-o.modelCalls},estimate:o,coverage:{notRead:e.notRead,redacted:e.redacted},problems:e.problems,model:t.options.model}}function ie(t,e){let o=t.states.filter(({regenerate:s,state:n})=>s||n==="orphaned"),c=t.states.filter(({state:s,spec:n})=>n&&s==="current").length,a=o.slice(0,re).map(({path:s,reasons:n})=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)(s)}  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)(n.map(_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.Q).join("; "))}`),p=o.length-a.length;return`${[`${o.length} of ${t.states.length} generated files would change; ${c} pages are up to date`,...a,...p>0?[`  \u2026 and ${p} more`]:[],...t.problems.map(s=>`  ! ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)(s)}`),...e.lines.map(_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)].join(`
`)}
`}


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n={typescript:"ts mts cts",tsx:"tsx",javascript:"js mjs cjs jsx",python:"py pyi",go:"go",rust:"rs",java:"java",csharp:"cs",c:"c h",cpp:"cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp",php:"php",ruby:"rb rake gemspec ru",bash:"sh bash"},p=new Map(Object.entries(n).flatMap(([s,e])=>e.split(" ").map(a=>[a,s]))),c=new Map([["Rakefile","ruby"],["Gemfile","ruby"],["Vagrantfile","ruby"],[".bashrc","bash"],[".bash_profile","bash"]]);function r(s){let e=s.slice(s.lastIndexOf("/")+1),a=c.get(e);if(a!==void 0)return a;let t=e.lastIndexOf(".");return t<1?void 0:p.get(e.slice(t+1).toLowerCase())}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(a){let r=Math.max(1,Math.floor(25/a.stages));return Array.from({length:Math.ceil(a.packs/r)},(n,t)=>Array.from({length:Math.min(r,a.packs-t*r)},(c,e)=>t*r+e))}


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4498);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function x(t){let e=(0,_chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__.a)(t.path);if(e===void 0)return;let r=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.e)(t.text),n=await (0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,r);return n===void 0?p({path:t.path,language:e,text:r}):(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.b)({path:t.path,language:e,tree:n})}function p(t){let{path:e,language:r,text:n}=t,l=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.a)(n).count;return{path:e,language:r,doc:"",symbols:[],lines:l,broken:!0,digest:(0,_chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__.a)(n)}}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ P)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=8,d=/^(?!id$)[a-z][a-z0-9-]*$/,p=/^<item-([0-9a-f]{8}) id="(-?\d+)"((?: [a-z][a-z0-9-]*="[^"<>\n]*")*)>$/gm,g=/ ([a-z][a-z0-9-]*)="([^"<>\n]*)"/g;function E({items:t}){let r=t.map(e=>({attributes:f(e),body:e.body})),n=h(r.flatMap(e=>[e.attributes,e.body]));return r.map(({attributes:e,body:i})=>`<item-${n} ${e}>
${i}
</item-${n}>`).join(`
`)}function P(t){let r=[],n,e=new RegExp(p);for(let i=e.exec(t);i;i=e.exec(t)){if(n??=i[1],i[1]!==n)continue;let s=e.lastIndex+1,o=t.indexOf(`
</item-${n}>`,s);if(o===-1)break;r.push({id:Number(i[2]),attributes:b(i[3]??""),body:t.slice(s,o)}),e.lastIndex=o+1}return r}function f({id:t,attributes:r}){if(!Number.isSafeInteger(t))throw m(`The item id ${t} is not a whole number.`);let n=Object.entries(r).map(([e,i])=>{if(!d.test(e))throw m(`The attribute name '${e}' is not a lower-case word.`);return` ${e}="${l(i)}"`});return`id="${t}"${n.join("")}`}function b(t){return Object.fromEntries([...t.matchAll(g)].map(([,r,n])=>[r,$(n??"")]))}function l(t){return t.replace(/["'<>&\p{Cc}\p{Zl}\p{Zp}]/gu,r=>`&#${r.codePointAt(0)};`)}function $(t){return t.replace(/&#(\d+);/g,(r,n)=>String.fromCodePoint(Number(n)))}function h(t){let r=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(t)).digest("hex");for(;;){let n=r.slice(0,u);if(!t.some(e=>e.includes(n)))return n;r=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(r).digest("hex")}}function m(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:t})}


/***/ })

};
