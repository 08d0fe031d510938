export const id = 823;
export const ids = [823];
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

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ W)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4714);
/* harmony import */ var _chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2395);
/* harmony import */ var _chunk_OFNSLFCD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9008);
/* harmony import */ var _chunk_73OQ3ZCN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9389);
/* harmony import */ var _chunk_W7F6AG6C_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8438);
/* harmony import */ var _chunk_MOYE3XJE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8147);
/* harmony import */ var _chunk_EKY4J3XL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1053);
/* harmony import */ var _chunk_OT76AQ5D_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6206);
/* harmony import */ var _chunk_5FBIDJBH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5489);
/* harmony import */ var _chunk_XSIVKTIG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2442);
/* harmony import */ var _chunk_OCGILF7Q_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9975);
/* harmony import */ var _chunk_HTKCACIZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1358);
/* harmony import */ var _chunk_RQES3UXU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6789);
/* harmony import */ var _chunk_UZ4XZ3ZY_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9382);
/* harmony import */ var _chunk_IKYYPZUQ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3095);
/* harmony import */ var _chunk_RCOJGDKB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9895);
/* harmony import */ var _chunk_SNGBFZYZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(948);
/* harmony import */ var _chunk_N4UA43FB_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5110);
/* harmony import */ var _chunk_IMCY5VUZ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(793);
/* harmony import */ var _chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8625);
/* harmony import */ var _chunk_PDVXMOXA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3482);
/* harmony import */ var _chunk_FGVCHBPG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7324);
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4457);
/* harmony import */ var _chunk_32MWQZZM_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7528);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var v=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.r.pie,n={sections:new Map,showData:!1,config:v},r=n.sections,o=n.showData,x=structuredClone(v),w=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)(()=>structuredClone(x),"getConfig"),C=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)(()=>{r=new Map,o=n.showData,(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.I)()},"clear"),$=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)(({label:t,value:e})=>{if(e<0)throw new Error(`"${t}" has invalid value: ${e}. Negative values are not allowed in pie charts. All slice values must be >= 0.`);r.has(t)||(r.set(t,e),_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.d.debug(`added new section: ${t}, with value: ${e}`))},"addSection"),D=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)(()=>r,"getSections"),y=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)(t=>{o=t},"setShowData"),T=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)(()=>o,"getShowData"),S={getConfig:w,clear:C,setDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.N,getDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.O,setAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.J,getAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.K,setAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.L,getAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.M,addSection:$,getSections:D,setShowData:y,getShowData:T},b=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)((t,e)=>{(0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__.a)(t,e),e.setShowData(t.showData),t.sections.map(e.addSection)},"populateDb"),A={parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.a)(async t=>{let e=await (0,_chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__.a)("pie",t);_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_23__.d.debug(e),b(e,S)},"parse")};var W={parser:A,db:S,renderer:{},styles:{}};


/***/ })

};
