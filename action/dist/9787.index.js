export const id = 9787;
export const ids = [9787];
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

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ at)
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
var f=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)((t,a)=>{let e=t<=1?t*100:t;if(e<0||e>100)throw new Error(`${a} must be between 0-1 (decimal) or 0-100 (percentage). Received: ${t}`);return e},"toPercent"),d=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)((t,a,e)=>({x:f(a,`${e} evolution`),y:f(t,`${e} visibility`)}),"toCoordinates"),P=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(t=>{if(t){if(t==="+<>")return"bidirectional";if(t==="+<")return"backward";if(t==="+>")return"forward"}},"getFlowFromPort"),M=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(t=>{if(!t?.startsWith("+"))return{};let e=/^\+'([^']*)'/.exec(t)?.[1];return t.includes("<>")?{flow:"bidirectional",label:e}:t.includes("<")?{flow:"backward",label:e}:t.includes(">")?{flow:"forward",label:e}:{label:e}},"extractFlowFromArrow"),N=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)((t,a)=>{if((0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__.a)(t,a),t.size&&a.setSize(t.size.width,t.size.height),t.evolution){let e=t.evolution.stages.map(o=>o.secondName?`${o.name.trim()} / ${o.secondName.trim()}`:o.name.trim()),r=t.evolution.stages.filter(o=>o.boundary!==void 0).map(o=>o.boundary);a.updateAxes({stages:e,stageBoundaries:r})}if(t.anchors.forEach(e=>{let r=d(e.visibility,e.evolution,`Anchor "${e.name}"`);a.addNode(e.name,e.name,r.x,r.y,"anchor")}),t.components.forEach(e=>{let r=d(e.visibility,e.evolution,`Component "${e.name}"`),o=e.label?(e.label.negX?-1:1)*e.label.offsetX:void 0,n=e.label?(e.label.negY?-1:1)*e.label.offsetY:void 0,i=e.decorator?.strategy;a.addNode(e.name,e.name,r.x,r.y,"component",o,n,e.inertia,i)}),t.notes.forEach(e=>{let r=d(e.visibility,e.evolution,`Note "${e.text}"`);a.addNote(e.text,r.x,r.y)}),t.pipelines.forEach(e=>{let r=a.getNode(e.parent);if(!r||typeof r.y!="number")throw new Error(`Pipeline "${e.parent}" must reference an existing component with coordinates.`);let o=r.y;a.startPipeline(e.parent),e.components.forEach(n=>{let i=`${e.parent}_${n.name}`,c=n.label?(n.label.negX?-1:1)*n.label.offsetX:void 0,p=n.label?(n.label.negY?-1:1)*n.label.offsetY:void 0,S=f(n.evolution,`Pipeline component "${n.name}" evolution`);a.addNode(i,n.name,S,o,"pipeline-component",c,p),a.addPipelineComponent(e.parent,i)})}),t.links.forEach(e=>{let r=!!e.arrow&&(e.arrow.includes("-.->")||e.arrow.includes(".-.")),o=P(e.fromPort)??P(e.toPort),{flow:n,label:i}=M(e.arrow);!o&&n&&(o=n);let c=e.linkLabel,p=i??c;a.addLink(a.resolveNodeId(e.from),a.resolveNodeId(e.to),r,p,o)}),t.evolves.forEach(e=>{let r=a.getNode(e.component);if(r?.y!==void 0){let o=f(e.target,`Evolve target for "${e.component}"`);a.addTrend(e.component,o,r.y)}}),t.annotations.length>0){let e=t.annotations[0],r=d(e.x,e.y,"Annotations box");a.setAnnotationsBox(r.x,r.y)}t.annotation.forEach(e=>{let r=d(e.x,e.y,`Annotation ${e.number}`);a.addAnnotation(e.number,[{x:r.x,y:r.y}],e.text)}),t.accelerators.forEach(e=>{let r=d(e.x,e.y,`Accelerator "${e.name}"`);a.addAccelerator(e.name,r.x,r.y)}),t.deaccelerators.forEach(e=>{let r=d(e.x,e.y,`Deaccelerator "${e.name}"`);a.addDeaccelerator(e.name,r.x,r.y)})},"populateDb"),C={parser:{yy:void 0},parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(async t=>{let a=await (0,_chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__.a)("wardley",t);_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.d.debug(a);let e=C.parser?.yy;if(!e||typeof e.addNode!="function")throw new Error("parser.parser?.yy was not a WardleyDB. This is due to a bug within Mermaid, please report this issue at https://github.com/mermaid-js/mermaid/issues.");N(a,e)},"parse")},z=class{constructor(){this.nodes=new Map,this.links=[],this.trends=new Map,this.pipelines=new Map,this.annotations=[],this.notes=[],this.accelerators=[],this.deaccelerators=[],this.axes={}}addNode(t){let a=this.nodes.get(t.id)??{id:t.id,label:t.label},e={...a,...t,className:t.className??a.className,labelOffsetX:t.labelOffsetX??a.labelOffsetX,labelOffsetY:t.labelOffsetY??a.labelOffsetY};this.nodes.set(t.id,e)}addLink(t){this.links.push(t)}addTrend(t){this.trends.set(t.nodeId,t)}startPipeline(t){this.pipelines.set(t,{nodeId:t,componentIds:[]});let a=this.nodes.get(t);a&&(a.isPipelineParent=!0)}addPipelineComponent(t,a){let e=this.pipelines.get(t);e&&e.componentIds.push(a);let r=this.nodes.get(a);r&&(r.inPipeline=!0)}addAnnotation(t){this.annotations.push(t)}addNote(t){this.notes.push(t)}addAccelerator(t){this.accelerators.push(t)}addDeaccelerator(t){this.deaccelerators.push(t)}setAnnotationsBox(t,a){this.annotationsBox={x:t,y:a}}setAxes(t){this.axes={...this.axes,...t}}setSize(t,a){this.size={width:t,height:a}}getNode(t){return this.nodes.get(t)}resolveNodeId(t){if(this.nodes.has(t))return t;for(let[a,e]of this.nodes)if(e.label===t)return a;return t}build(){let t=[];for(let a of this.nodes.values()){if(typeof a.x!="number"||typeof a.y!="number")throw new Error(`Node "${a.label}" is missing coordinates`);t.push(a)}return{nodes:t,links:[...this.links],trends:[...this.trends.values()],pipelines:[...this.pipelines.values()],annotations:[...this.annotations],notes:[...this.notes],accelerators:[...this.accelerators],deaccelerators:[...this.deaccelerators],annotationsBox:this.annotationsBox,axes:{...this.axes},size:this.size}}clear(){this.nodes.clear(),this.links=[],this.trends.clear(),this.pipelines.clear(),this.annotations=[],this.notes=[],this.accelerators=[],this.deaccelerators=[],this.annotationsBox=void 0,this.axes={},this.size=void 0}},s=new z;function L(){return (0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.P)()["wardley-beta"]}function T(t,a,e,r,o,n,i,c,p){s.addNode({id:t,label:a,x:e,y:r,className:o,labelOffsetX:n,labelOffsetY:i,inertia:c,sourceStrategy:p})}function X(t,a,e=!1,r,o){s.addLink({source:t,target:a,dashed:e,label:r,flow:o})}function E(t,a,e){s.addTrend({nodeId:t,targetX:a,targetY:e})}function A(t,a,e){s.addAnnotation({number:t,coordinates:a,text:e})}function Y(t,a,e){s.addNote({text:t,x:a,y:e})}function I(t,a,e){s.addAccelerator({name:t,x:a,y:e})}function F(t,a,e){s.addDeaccelerator({name:t,x:a,y:e})}function B(t,a){s.setAnnotationsBox(t,a)}function R(t,a){s.setSize(t,a)}function O(t){s.startPipeline(t)}function W(t,a){s.addPipelineComponent(t,a)}function D(t){s.setAxes(t)}function G(t){return s.getNode(t)}function q(t){return s.resolveNodeId(t)}function H(){return s.build()}function j(){s.clear(),(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.I)()}var V={getConfig:L,addNode:T,addLink:X,addTrend:E,addAnnotation:A,addNote:Y,addAccelerator:I,addDeaccelerator:F,setAnnotationsBox:B,setSize:R,startPipeline:O,addPipelineComponent:W,updateAxes:D,getNode:G,resolveNodeId:q,getWardleyData:H,clear:j,setAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.J,getAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.K,setDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.N,getDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.O,getAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.M,setAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.L};var at={parser:C,db:V,renderer:{},styles:{}};


/***/ })

};
