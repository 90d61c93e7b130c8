-- That a parent would like somebody beside them again is theirs to say. A policy that let nobody through stood there for whoever
-- stands beside them (`beside_wall`, 0033, with 'false'): taken away, it lets nobody through either, and one wall less is to be read.
drop policy "beside-writes" on comebacks;
