export const id = 9793;
export const ids = [9793];
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

/***/ 7654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4457);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l="",s="",d="",c=[],o=new Map,r=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(e=>(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.E)(e,(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.P)()),"sanitizeText"),a=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(e=>{switch(e.type){case"terminal":return{...e,value:r(e.value)};case"nonterminal":return{...e,name:r(e.name)};case"sequence":return{...e,elements:e.elements.map(a)};case"choice":return{...e,alternatives:e.alternatives.map(a)};case"optional":return{...e,element:a(e.element)};case"repetition":return{...e,element:a(e.element),separator:e.separator?a(e.separator):void 0};case"special":return{...e,text:r(e.text)}}},"sanitizeAstNode"),f=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(()=>{l="",s="",d="",c.length=0,o.clear(),(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.I)(),_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.d.debug("[Railroad] Database cleared")},"clear"),u=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(e=>{l=r(e),_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.d.debug("[Railroad] Title set:",e)},"setTitle"),g=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(()=>l,"getTitle"),T=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(e=>{let n={...e,name:r(e.name),definition:a(e.definition),comment:e.comment?r(e.comment):void 0};_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.d.debug("[Railroad] Adding rule:",n.name),o.has(n.name)&&_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.d.warn(`[Railroad] Rule '${n.name}' is already defined. Overwriting.`),c.push(n),o.set(n.name,n)},"addRule"),x=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(()=>c,"getRules"),w=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(e=>o.get(e),"getRule"),C=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(e=>{s=r(e).replace(/^\s+/g,""),_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.d.debug("[Railroad] Accessibility title set:",e)},"setAccTitle"),k=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(()=>s,"getAccTitle"),v=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(e=>{d=r(e).replace(/\n\s+/g,`
`),_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.d.debug("[Railroad] Accessibility description set:",e)},"setAccDescription"),S=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_1__.a)(()=>d,"getAccDescription"),F=u,y=g,M={clear:f,setTitle:u,getTitle:g,addRule:T,getRules:x,getRule:w,setAccTitle:C,getAccTitle:k,setAccDescription:v,getAccDescription:S,setDiagramTitle:F,getDiagramTitle:y};


/***/ }),

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FC3JGQBS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7654);
/* harmony import */ var _chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);
/* harmony import */ var _chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2395);
/* harmony import */ var _chunk_OFNSLFCD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9008);
/* harmony import */ var _chunk_73OQ3ZCN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9389);
/* harmony import */ var _chunk_W7F6AG6C_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8438);
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
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4457);
/* harmony import */ var _chunk_32MWQZZM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7528);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=(0,_chunk_UZ4XZ3ZY_js__WEBPACK_IMPORTED_MODULE_14__.b)().RailroadPeg.parser.LangiumParser,p=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{let r=e.alternatives.map(c);return r.length===1?r[0]:{type:"choice",alternatives:r}},"transformOrderedChoice"),c=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{let r=e.elements.map(f);return r.length===1?r[0]:{type:"sequence",elements:r}},"transformSequence"),f=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{let r=d(e.suffix);return e.operator?{type:"special",text:e.operator==="&"?`&${m(r)}`:`!${m(r)}`}:r},"transformPrefix"),m=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{switch(e.type){case"terminal":return`"${e.value}"`;case"nonterminal":return e.name;case"special":return e.text;default:return"(...)"}},"nodeToLabel"),d=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{let r=P(e.primary);if(!e.operator)return r;switch(e.operator){case"?":return{type:"optional",element:r};case"*":return{type:"repetition",element:r,min:0,max:1/0};case"+":return{type:"repetition",element:r,min:1,max:1/0};default:throw new Error(`Unsupported PEG suffix operator: ${e.operator}`)}},"transformSuffix"),P=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{switch(e.$type){case"PegLiteral":return{type:"terminal",value:e.value};case"PegIdentifier":return{type:"nonterminal",name:e.name};case"PegGroup":return p(e.element);case"PegAny":return{type:"special",text:e.dot};default:throw new Error(`Unsupported PEG primary node: ${e.$type}`)}},"transformPrimary"),g=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>({name:e.name,definition:p(e.definition)}),"transformRule"),v=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{(0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,_chunk_FC3JGQBS_js__WEBPACK_IMPORTED_MODULE_1__.a),e.title&&_chunk_FC3JGQBS_js__WEBPACK_IMPORTED_MODULE_1__.a.setTitle(e.title),e.rules.map(r=>_chunk_FC3JGQBS_js__WEBPACK_IMPORTED_MODULE_1__.a.addRule(g(r)))},"populateDb"),y={parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.a)(e=>{_chunk_FC3JGQBS_js__WEBPACK_IMPORTED_MODULE_1__.a.clear(),_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.d.debug("[PEG Parser] Starting Langium parse");let r=u.parse(e);if(r.lexerErrors.length>0||r.parserErrors.length>0)throw new _chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_3__.b(r);let o=r.value;_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.d.debug("[PEG Parser] Parsed rules:",o.rules.length),v(o),_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_20__.d.debug("[PEG Parser] Parse complete")},"parse"),parser:{yy:_chunk_FC3JGQBS_js__WEBPACK_IMPORTED_MODULE_1__.a}},G={parser:y,db:_chunk_FC3JGQBS_js__WEBPACK_IMPORTED_MODULE_1__.a,renderer:{},styles:{}};


/***/ })

};
