export const id = 4775;
export const ids = [4775];
export const modules = {

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ ue)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UJAVR35Z_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8175);
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
/* harmony import */ var _chunk_7XT5KKGL_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7386);
/* harmony import */ var _chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8625);
/* harmony import */ var _chunk_PDVXMOXA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3482);
/* harmony import */ var _chunk_FGVCHBPG_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7324);
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4457);
/* harmony import */ var _chunk_32MWQZZM_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7528);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var z=/[─━│┃└┗├┣]/,O=/[└┗├┣]/,Y=/[─━]/,S=/^[\s│┃]+$/,R=/^\s*(title[\t ]|accTitle[\t ]*:|accDescr[\t ]*[:{])/,H=/^\s*%%/,P="    ";function F(i){return i.some(e=>z.test(e))}function Z(i){for(let e of i){let t=O.exec(e);if(t?.index&&t.index>0)return t.index}return 4}function U(i,e){return i.replace(/\bline\s+(\d+)\b/gi,(t,r)=>{let c=parseInt(r,10),h=e.get(c);return h?`line ${h}`:t})}function j(i){let e=i.split(`
`),t=new Map,r=-1;for(let[s,n]of e.entries())if(n.trim()==="treeView-beta"){r=s;break}if(r===-1)return{text:i,lineMap:t};let c=[];for(let s=r+1;s<e.length;s++){let n=e[s];n.trim()===""||H.test(n)||R.test(n)||S.test(n)||c.push(n.replace(/\t/g,"    "))}if(!F(c))return{text:i,lineMap:t};let h=Z(c),a=[],o=0;for(let s=0;s<=r;s++)a.push(e[s]),o++,t.set(o,s+1);for(let s=r+1;s<e.length;s++){let n=e[s],u=n.trim(),p=s+1;if(u===""){a.push(n),o++,t.set(o,p);continue}if(H.test(n)){a.push(n),o++,t.set(o,p);continue}if(R.test(n)){a.push(n),o++,t.set(o,p);continue}if(S.test(n))continue;let d=n.replace(/\t/g,"    "),v=O.exec(d);if(v?.index!==void 0){let x=v.index,W=Math.round(x/h)+1,g=x+1;for(;g<d.length&&Y.test(d[g]);)g++;for(;g<d.length&&d[g]===" ";)g++;let b=d.slice(g).trimEnd();if(!b)throw new Error(`Line ${p}: Empty node \u2014 expected a filename or directory name after the box-drawing prefix`);let G=P.repeat(W);a.push(G+b),o++,t.set(o,p)}else{if(/^[\s─━│┃└┗├┣]+$/.test(d))continue;if(z.test(d))a.push(n),o++,t.set(o,p);else{if(/^\s+/.test(d))throw new Error(`Line ${p}: Unexpected indentation without box-drawing characters. In box-drawing format, use \u251C\u2500\u2500 or \u2514\u2500\u2500 prefixes for indented nodes.`);a.push(n),o++,t.set(o,p)}}}return{text:a.join(`
`),lineMap:t}}var l=new _chunk_UJAVR35Z_js__WEBPACK_IMPORTED_MODULE_1__.a(()=>({cnt:1,stack:[{id:0,level:-1,name:"/",nodeType:"directory",children:[]}]})),q=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(()=>{l.reset(),(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.I)()},"clear"),J=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(()=>l.records.stack[0],"getRoot"),K=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(()=>l.records.cnt,"getCount"),Q=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.r.treeView,ee=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(()=>(0,_chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_21__.g)(Q,(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.A)().treeView),"getConfig"),te=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)((i,e,t,r,c,h)=>{for(;i<=l.records.stack[l.records.stack.length-1].level;)l.records.stack.pop();let a={id:l.records.cnt++,level:i,name:e,nodeType:t,icon:c,cssClass:r,description:h,children:[]};l.records.stack[l.records.stack.length-1].children.push(a),l.records.stack.push(a)},"addNode"),re={clear:q,addNode:te,getRoot:J,getCount:K,getConfig:ee,getAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.K,getAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.M,getDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.O,setAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.L,setAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.J,setDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.N},w=re,ne=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(i=>{(0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_2__.a)(i,w);for(let e of i.nodes){let t=typeof e.indent=="number"?e.indent:0,r=e.name,c=r.endsWith("/");c&&(r=r.slice(0,-1));let h=c?"directory":"file",a=e.classAnnotation||void 0,o=e.iconAnnotation,s=o!==void 0?o||"none":void 0,n=e.descAnnotation||void 0,u=n?(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.E)(n,(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.A)()):void 0;w.addNode(t,r,h,a,s,u)}},"populate"),ie={parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.a)(async i=>{let{text:e,lineMap:t}=j(i);try{let r=await (0,_chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_3__.a)("treeView",e);_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_24__.d.debug(r),ne(r)}catch(r){throw t.size>0&&r instanceof Error&&(r.message=U(r.message,t)),r}},"parse")},X={prefix:"mermaid-treeview",height:24,width:24,icons:{folder:{body:'<path fill="currentColor" d="M10.59 4.59A2 2 0 0 0 9.17 4H4a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V8a2 2 0 0 0-2-2h-7.17z"/>'},file:{body:'<path fill="currentColor" fill-rule="evenodd" d="M6 2a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8.83a2 2 0 0 0-.59-1.42l-4.82-4.82A2 2 0 0 0 13.17 2H6Zm7.5 1.9l4.6 4.6h-3.6a1 1 0 0 1-1-1V3.9Z" clip-rule="evenodd"/>'}}};(0,_chunk_7XT5KKGL_js__WEBPACK_IMPORTED_MODULE_20__.b)([{name:X.prefix,icons:X}]);var ue={db:w,renderer:{},parser:ie,styles:{}};


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(c,e){c.accDescr&&e.setAccDescription?.(c.accDescr),c.accTitle&&e.setAccTitle?.(c.accTitle),c.title&&e.setDiagramTitle?.(c.title)}


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=class{constructor(t){this.init=t,this.records=this.init()}reset(){this.records=this.init()}};


/***/ })

};
