export const id = 5265;
export const ids = [5265];
export const modules = {

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(c,e){c.accDescr&&e.setAccDescription?.(c.accDescr),c.accTitle&&e.setAccTitle?.(c.accTitle),c.title&&e.setDiagramTitle?.(c.title)}


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ V)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4714);
/* harmony import */ var _chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2395);
/* harmony import */ var _chunk_OFNSLFCD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9008);
/* harmony import */ var _chunk_73OQ3ZCN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9389);
/* harmony import */ var _chunk_W7F6AG6C_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8438);
/* harmony import */ var _chunk_EKY4J3XL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1053);
/* harmony import */ var _chunk_OT76AQ5D_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6206);
/* harmony import */ var _chunk_5FBIDJBH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5489);
/* harmony import */ var _chunk_XSIVKTIG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2442);
/* harmony import */ var _chunk_OCGILF7Q_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9975);
/* harmony import */ var _chunk_HTKCACIZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1358);
/* harmony import */ var _chunk_RQES3UXU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6789);
/* harmony import */ var _chunk_UZ4XZ3ZY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9382);
/* harmony import */ var _chunk_IKYYPZUQ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3095);
/* harmony import */ var _chunk_RCOJGDKB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9895);
/* harmony import */ var _chunk_SNGBFZYZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(948);
/* harmony import */ var _chunk_N4UA43FB_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5110);
/* harmony import */ var _chunk_IMCY5VUZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(793);
/* harmony import */ var _chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8625);
/* harmony import */ var _chunk_PDVXMOXA_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3482);
/* harmony import */ var _chunk_FGVCHBPG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7324);
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4457);
/* harmony import */ var _chunk_32MWQZZM_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7528);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var $=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>({domains:new Map,transitions:[]}),"createDefaultData"),o=$(),C=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>o.domains,"getDomains"),v=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>o.transitions,"getTransitions"),D=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{if(e)for(let t of e){let i=t.domain,b=(t.items??[]).map(w=>({label:w.label}));o.domains.set(i,{name:i,items:b})}},"setDomains"),k=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{e&&(o.transitions=e.filter(t=>t.from===t.to?(_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.d.warn(`Cynefin: self-loop transition on domain "${t.from}" is not meaningful and will be skipped.`),!1):!0).map(t=>({from:t.from,to:t.to,label:t.label||void 0})))},"setTransitions"),T=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>(0,_chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_19__.g)({..._chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.r.cynefin,...(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.A)().cynefin}),"getConfig"),A=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>{(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.I)(),o=$()},"clear"),a={getDomains:C,getTransitions:v,setDomains:D,setTransitions:k,getConfig:T,clear:A,setAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.J,getAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.K,setDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.N,getDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.O,getAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.M,setAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.L},B=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{(0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,a),a.setDomains(e.domains),a.setTransitions(e.transitions)},"populate"),S={parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(async e=>{let t=await (0,_chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__.a)("cynefin",e);_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.d.debug(t),B(t)},"parse")};var V={parser:S,db:a,renderer:{},styles:{}};


/***/ })

};
