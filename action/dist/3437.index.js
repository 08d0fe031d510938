export const id = 3437;
export const ids = [3437];
export const modules = {

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawPattern: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(409);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var w=Uint8Array.of(137,80,78,71,13,10,26,10);function h(e){let{width:n,height:t,palette:r,colourAt:a}=e,f=Buffer.alloc(13);f.writeUInt32BE(n,0),f.writeUInt32BE(t,4),f.set([8,3,0,0,0],8);let m=Buffer.alloc((n+1)*t);for(let o=0;o<t;o+=1)for(let c=0;c<n;c+=1)m[o*(n+1)+1+c]=a(c,o);return Buffer.concat([w,i("IHDR",f),i("PLTE",Uint8Array.from(r.flat())),i("IDAT",(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(m,{level:9})),i("IEND",new Uint8Array)])}function i(e,n){let t=Buffer.concat([Buffer.from(e,"latin1"),n]),r=Buffer.alloc(t.length+8);return r.writeUInt32BE(n.length,0),r.set(t,4),r.writeUInt32BE((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(t),t.length+4),r}var u=8,g=4;function d(e){let{text:n,width:t,height:r}=e,a=Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.hash)("sha256",n,"hex"),"hex"),f=Array.from({length:u*u},(m,o)=>{let[c,l]=[Math.floor(o/u),o%u],s=Math.min(l,u-1-l);return(a[(c*(u/2)+s)%a.length]??0)%g});return h({width:t,height:r,palette:p(a),colourAt:(m,o)=>{let c=Math.floor(o*u/r);return f[c*u+Math.floor(m*u/t)]??0}})}function p(e){let n=[e[0]??0,e[1]??0,e[2]??0].map(t=>64+t%128);return[.85,.6,.35,0].map(t=>n.map(r=>Math.round(r+(255-r)*t)))}


/***/ })

};
