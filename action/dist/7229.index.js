export const id = 7229;
export const ids = [7229];
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

/***/ 7229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ B)
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
/* harmony import */ var _chunk_53GKD6FP_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8185);
/* harmony import */ var _chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8625);
/* harmony import */ var _chunk_PDVXMOXA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3482);
/* harmony import */ var _chunk_FGVCHBPG_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7324);
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4457);
/* harmony import */ var _chunk_32MWQZZM_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7528);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var T=class{constructor(){this.nodes=[],this.levels=new Map,this.outerNodes=[],this.classes=new Map,this.setAccTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.J,this.getAccTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.K,this.setDiagramTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.N,this.getDiagramTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.O,this.getAccDescription=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.M,this.setAccDescription=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.L}getNodes(){return this.nodes}getConfig(){let e=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.r,l=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.A)();return (0,_chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_21__.g)({...e.treemap,...l.treemap??{}})}addNode(e,l){this.nodes.push(e),this.levels.set(e,l),l===0&&(this.outerNodes.push(e),this.root??=e)}getRoot(){return{name:"",children:this.outerNodes}}addClass(e,l){let t=this.classes.get(e)??{id:e,styles:[],textStyles:[]},a=l.replace(/\\,/g,"\xA7\xA7\xA7").replace(/,/g,";").replace(/§§§/g,",").split(";");a&&a.forEach(s=>{(0,_chunk_53GKD6FP_js__WEBPACK_IMPORTED_MODULE_20__.a)(s)&&(t?.textStyles?t.textStyles.push(s):t.textStyles=[s]),t?.styles?t.styles.push(s):t.styles=[s]}),this.classes.set(e,t)}getClasses(){return this.classes}getStylesForClass(e){return this.classes.get(e)?.styles??[]}clear(){(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.I)(),this.nodes=[],this.levels=new Map,this.outerNodes=[],this.classes=new Map,this.root=void 0}};function z(e){if(!e.length)return[];let l=[],t=[];return e.forEach(a=>{let s={name:a.name,children:a.type==="Leaf"?void 0:[]};for(s.classSelector=a?.classSelector,a?.cssCompiledStyles&&(s.cssCompiledStyles=a.cssCompiledStyles),a.type==="Leaf"&&a.value!==void 0&&(s.value=a.value);t.length>0&&t[t.length-1].level>=a.level;)t.pop();if(t.length===0)l.push(s);else{let r=t[t.length-1].node;r.children?r.children.push(s):r.children=[s]}a.type!=="Leaf"&&t.push({node:s,level:a.level})}),l}var A=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)((e,l)=>{(0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,l);let t=[];for(let r of e.TreemapRows??[])r.$type==="ClassDefStatement"&&l.addClass(r.className??"",r.styleText??"");for(let r of e.TreemapRows??[]){let n=r.item;if(!n)continue;let o=r.indent?parseInt(r.indent):0,L=P(n),p=n.classSelector?l.getStylesForClass(n.classSelector):[],F=p.length>0?p:void 0,N={level:o,name:L,type:n.$type,value:n.value,classSelector:n.classSelector,cssCompiledStyles:F};t.push(N)}let a=z(t),s=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)((r,n)=>{for(let o of r)l.addNode(o,n),o.children&&o.children.length>0&&s(o.children,n+1)},"addNodesRecursively");s(a,0)},"populate"),P=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(e=>e.name?String(e.name):"","getItemName"),$={parser:{yy:void 0},parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(async e=>{try{let t=await (0,_chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__.a)("treemap",e);_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.d.debug("Treemap AST:",t);let a=$.parser?.yy;if(!(a instanceof T))throw new Error("parser.parser?.yy was not a TreemapDB. This is due to a bug within Mermaid, please report this issue at https://github.com/mermaid-js/mermaid/issues.");A(t,a)}catch(l){throw _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.d.error("Error parsing treemap:",l),l}},"parse")};var B={parser:$,get db(){return new T},renderer:{},styles:{}};


/***/ })

};
