export const id = 9732;
export const ids = [9732];
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

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunCustom: () => (/* reexport safe */ _chunk_HYV4VC25_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_HYV4VC25_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(508);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7605);
/* harmony import */ var _chunk_HYXZICMA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8100);
/* harmony import */ var _chunk_4DLEHHUY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(882);
/* harmony import */ var _chunk_OWA3PJTR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4449);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(581);
/* harmony import */ var _chunk_33UGV5SR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7817);
/* harmony import */ var _chunk_YOSEA52P_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8127);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7239);
/* harmony import */ var _chunk_6ROU7BIJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(549);
/* harmony import */ var _chunk_JNZH63X7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(111);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5900);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(524);
/* harmony import */ var _chunk_VW64R42W_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(59);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2125);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8496);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3786);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6377);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



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


/***/ })

};
